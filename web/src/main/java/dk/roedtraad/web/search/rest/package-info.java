/** Search for machines. */
@NullMarked
package dk.roedtraad.web.search.rest;

import org.jspecify.annotations.NullMarked;
