/** The public change feed. */
@NullMarked
package dk.roedtraad.web.journal.rest;

import org.jspecify.annotations.NullMarked;
