/** Tests of the command line and of the life and death of the programs it starts. */
@NullMarked
package dk.roedtraad.launcher;

import org.jspecify.annotations.NullMarked;
