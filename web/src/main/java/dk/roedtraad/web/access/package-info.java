/** Who is asking, how they proved it, and what they may therefore do; the same for pages and calls. */
@NullMarked
package dk.roedtraad.web.access;

import org.jspecify.annotations.NullMarked;
