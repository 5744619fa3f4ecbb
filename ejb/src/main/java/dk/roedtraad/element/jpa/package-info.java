/** The tables of documents and elements. */
@NullMarked
package dk.roedtraad.element.jpa;

import org.jspecify.annotations.NullMarked;
