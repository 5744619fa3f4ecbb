/** What the command line asks of the running site, with the token of its home directory. */
@NullMarked
package dk.roedtraad.web.admin;

import org.jspecify.annotations.NullMarked;
