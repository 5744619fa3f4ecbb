/** Elements for machines: one, many, and how their identities and numbers are found. */
@NullMarked
package dk.roedtraad.web.element.rest;

import org.jspecify.annotations.NullMarked;
