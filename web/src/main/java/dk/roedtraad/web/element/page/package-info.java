/** An element's page: its wording, its whole thread, what was answered and what was done. */
@NullMarked
package dk.roedtraad.web.element.page;

import org.jspecify.annotations.NullMarked;
