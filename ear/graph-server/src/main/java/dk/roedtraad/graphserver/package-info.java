/** The program that runs the embedded Neo4j Community server, apart from the site that asks it over Bolt. */
@NullMarked
package dk.roedtraad.graphserver;

import org.jspecify.annotations.NullMarked;
