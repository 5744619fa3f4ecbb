/** The table of requests that wrote something. */
@NullMarked
package dk.roedtraad.once.jpa;

import org.jspecify.annotations.NullMarked;
