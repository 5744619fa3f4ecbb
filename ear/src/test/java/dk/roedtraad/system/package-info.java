/** The whole, tried from outside: the distribution runs as a user starts it, and is asked over HTTP and in a browser. */
@NullMarked
package dk.roedtraad.system;

import org.jspecify.annotations.NullMarked;
