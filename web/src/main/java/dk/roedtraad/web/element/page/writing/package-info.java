/** The plain forms by which those who may change the record from the page they are reading. */
@NullMarked
package dk.roedtraad.web.element.page.writing;

import org.jspecify.annotations.NullMarked;
