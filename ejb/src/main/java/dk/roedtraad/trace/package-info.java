/** Trace links from later elements to the earlier ones they answer, and the rules they follow. */
@NullMarked
package dk.roedtraad.trace;

import org.jspecify.annotations.NullMarked;
