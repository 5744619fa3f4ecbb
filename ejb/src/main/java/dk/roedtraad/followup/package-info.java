/** What was answered, what was done and what was promised, by whom and when. */
@NullMarked
package dk.roedtraad.followup;

import org.jspecify.annotations.NullMarked;
