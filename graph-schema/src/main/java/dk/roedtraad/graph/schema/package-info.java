/** What the graph may contain: labels, relationship types, property keys, and the migrations that prepare a store for them. */
@NullMarked
package dk.roedtraad.graph.schema;

import org.jspecify.annotations.NullMarked;
