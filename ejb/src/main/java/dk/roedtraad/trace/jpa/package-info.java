/** The tables of trace links. */
@NullMarked
package dk.roedtraad.trace.jpa;

import org.jspecify.annotations.NullMarked;
