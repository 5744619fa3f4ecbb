/** Tests of the program that runs the WAR, without a server. */
@NullMarked
package dk.roedtraad.site;

import org.jspecify.annotations.NullMarked;
