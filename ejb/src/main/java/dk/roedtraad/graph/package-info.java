/** Threads: what a trace reaches from an element, up towards the vision and down towards the plans. */
@NullMarked
package dk.roedtraad.graph;

import org.jspecify.annotations.NullMarked;
