/** Promises and the history of an element for machines. */
@NullMarked
package dk.roedtraad.web.followup.rest;

import org.jspecify.annotations.NullMarked;
