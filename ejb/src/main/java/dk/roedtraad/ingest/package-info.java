/** Reading data directories into the record. */
@NullMarked
package dk.roedtraad.ingest;

import org.jspecify.annotations.NullMarked;
