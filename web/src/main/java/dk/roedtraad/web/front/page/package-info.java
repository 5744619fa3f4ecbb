/** The front page: the threads and where they stand. */
@NullMarked
package dk.roedtraad.web.front.page;

import org.jspecify.annotations.NullMarked;
