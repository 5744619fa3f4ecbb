/** The command line, and the start and stop of the three programs that make up a site. */
@NullMarked
package dk.roedtraad.launcher;

import org.jspecify.annotations.NullMarked;
