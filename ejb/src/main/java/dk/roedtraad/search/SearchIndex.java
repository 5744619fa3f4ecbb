package dk.roedtraad.search;

/** The index of all elements in force, as the public sees them. */
public interface SearchIndex {

    /** Answers a question. */
    SearchResult search(SearchQuestion question);

    /** How many elements the filter leaves. */
    long count(SearchFilter filter);
}
