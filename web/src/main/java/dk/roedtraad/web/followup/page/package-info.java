/** The follow-up overview: what was answered, done and promised, in numbers. */
@NullMarked
package dk.roedtraad.web.followup.page;

import org.jspecify.annotations.NullMarked;
