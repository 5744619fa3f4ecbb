package dk.roedtraad.search;

/** The index of all elements in force, as the public sees them. */
public interface SearchIndex {

    /** Answers a question; while the index is being filled, from what was there before or from what is there already. */
    SearchResult search(SearchQuestion question);

    /**
     * How many elements the filter leaves.
     *
     * @throws dk.roedtraad.shared.ProjectionUnavailableException when that cannot be counted, also while the first index is being filled
     */
    long count(SearchFilter filter);
}
