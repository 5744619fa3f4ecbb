/** The tables of the journal, and the one way to write the record. */
@NullMarked
package dk.roedtraad.journal.jpa;

import org.jspecify.annotations.NullMarked;
