/** The program that runs the site's WAR on Payara Micro, and stops when its input ends. */
@NullMarked
package dk.roedtraad.site;

import org.jspecify.annotations.NullMarked;
