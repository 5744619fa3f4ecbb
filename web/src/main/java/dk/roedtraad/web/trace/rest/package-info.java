/** Threads for machines. */
@NullMarked
package dk.roedtraad.web.trace.rest;

import org.jspecify.annotations.NullMarked;
