/** Finding elements by words and by what is known of them. */
@NullMarked
package dk.roedtraad.search;

import org.jspecify.annotations.NullMarked;
