/** What all pages share: addresses, languages, words, headers, errors and static files. */
@NullMarked
package dk.roedtraad.web.site.page;

import org.jspecify.annotations.NullMarked;
