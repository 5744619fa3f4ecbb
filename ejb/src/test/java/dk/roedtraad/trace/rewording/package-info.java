/** Tests of what a rewording changes: a labelled corpus, and mutations of the texts that ship. */
@NullMarked
package dk.roedtraad.trace.rewording;

import org.jspecify.annotations.NullMarked;
