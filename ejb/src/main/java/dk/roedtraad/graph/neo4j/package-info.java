/** The graph in Neo4j: how it follows the journal and how threads are found in it. */
@NullMarked
package dk.roedtraad.graph.neo4j;

import org.jspecify.annotations.NullMarked;
