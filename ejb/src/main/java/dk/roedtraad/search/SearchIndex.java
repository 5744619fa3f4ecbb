package dk.roedtraad.search;

import dk.roedtraad.shared.Sight;

/** The index of all elements in force, as a reader sees them. */
public interface SearchIndex {

    /** Answers a question; while the index is being filled, from what was there before or from what is there already. */
    SearchResult search(Sight sight, SearchQuestion question);

    /**
     * How many elements the filter leaves.
     *
     * @throws dk.roedtraad.shared.ProjectionUnavailableException when that cannot be counted, also while the first index is being filled
     */
    long count(Sight sight, SearchFilter filter);
}
