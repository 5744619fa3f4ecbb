/** The journal as pages: the days on which something was recorded, and what happened on each. */
@NullMarked
package dk.roedtraad.web.journal.page;

import org.jspecify.annotations.NullMarked;
