/** Accounts in their table. */
@NullMarked
package dk.roedtraad.account.jpa;

import org.jspecify.annotations.NullMarked;
