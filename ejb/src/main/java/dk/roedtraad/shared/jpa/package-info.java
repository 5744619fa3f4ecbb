/** How items of the record are kept in versioned rows. */
@NullMarked
package dk.roedtraad.shared.jpa;

import org.jspecify.annotations.NullMarked;
