/** Documents, their editions and the vocabulary for machines. */
@NullMarked
package dk.roedtraad.web.document.rest;

import org.jspecify.annotations.NullMarked;
