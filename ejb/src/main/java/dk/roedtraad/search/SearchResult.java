package dk.roedtraad.search;

import java.util.List;
import java.util.Map;

/**
 * What the index found.
 *
 * @param total number of all hits
 * @param hits those of the page asked for
 * @param facets for each facet the values among all hits and how many have them, most first; each facet is counted as if it were not
 *     narrowed itself, so that the reader sees what else could be chosen
 * @param complete false while the index is being filled, so that there may be more and others
 */
public record SearchResult(long total, List<SearchHit> hits, Map<Facet, List<Count>> facets, boolean complete) {

    /** What can be said while there is no index. */
    public static final SearchResult UNKNOWN = new SearchResult(0, List.of(), Map.of(), false);

    /** The same, of an index that is being filled. */
    public SearchResult incomplete() {
        return new SearchResult(total, hits, facets, false);
    }

    /**
     * A value and its number of hits.
     *
     * @param value code or key
     * @param count hits that have it
     */
    public record Count(String value, long count) {}
}
