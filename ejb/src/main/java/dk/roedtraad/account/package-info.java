/** Who may sign in, in which roles, and how a password is checked. Personal data: none of it goes through the journal. */
@NullMarked
package dk.roedtraad.account;

import org.jspecify.annotations.NullMarked;
