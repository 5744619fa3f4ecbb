/** What all calls of the JSON API share: how questions are read, how records are written, how failures are told, what may be kept. */
@NullMarked
package dk.roedtraad.web.rest;

import org.jspecify.annotations.NullMarked;
