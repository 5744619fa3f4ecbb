/** Requests that are repeated and write once. */
@NullMarked
package dk.roedtraad.once;

import org.jspecify.annotations.NullMarked;
