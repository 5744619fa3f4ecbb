package dk.roedtraad.search;

import dk.roedtraad.shared.Sight;

/** The index of all elements in force, as a reader sees them. */
public interface SearchIndex {

    /** Answers a question. */
    SearchResult search(Sight sight, SearchQuestion question);

    /** How many elements the filter leaves. */
    long count(Sight sight, SearchFilter filter);
}
