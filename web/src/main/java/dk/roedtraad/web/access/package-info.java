/** Who is asking, and what they may see. */
@NullMarked
package dk.roedtraad.web.access;

import org.jspecify.annotations.NullMarked;
