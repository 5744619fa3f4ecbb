/** The pages of the documents and of their editions. */
@NullMarked
package dk.roedtraad.web.document.page;

import org.jspecify.annotations.NullMarked;
