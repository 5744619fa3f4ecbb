/** The index in Lucene: how words are taken apart, how the index follows the journal, and how questions are answered. */
@NullMarked
package dk.roedtraad.search.lucene;

import org.jspecify.annotations.NullMarked;
