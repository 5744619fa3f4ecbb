/** The journal: every change of the record in one gap-free, hashed order, and the projections that follow it. */
@NullMarked
package dk.roedtraad.journal;

import org.jspecify.annotations.NullMarked;
