/** The pages on which people sign in and out. */
@NullMarked
package dk.roedtraad.web.account.page;

import org.jspecify.annotations.NullMarked;
