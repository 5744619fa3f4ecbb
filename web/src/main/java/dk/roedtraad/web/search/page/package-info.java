/** The search page, which is also every list of the site. */
@NullMarked
package dk.roedtraad.web.search.page;

import org.jspecify.annotations.NullMarked;
