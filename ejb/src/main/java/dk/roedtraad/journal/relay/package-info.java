/** The machine that hands committed journal entries to the projections. */
@NullMarked
package dk.roedtraad.journal.relay;

import org.jspecify.annotations.NullMarked;
