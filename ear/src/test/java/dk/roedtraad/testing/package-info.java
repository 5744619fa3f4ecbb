/** What system tests share: a running site, running stores. */
@NullMarked
package dk.roedtraad.testing;

import org.jspecify.annotations.NullMarked;
