/** The tables of answers, progress and promises. */
@NullMarked
package dk.roedtraad.followup.jpa;

import org.jspecify.annotations.NullMarked;
