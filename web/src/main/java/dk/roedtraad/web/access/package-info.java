/** Who asks, in which role, and what they may do. */
@NullMarked
package dk.roedtraad.web.access;

import org.jspecify.annotations.NullMarked;
