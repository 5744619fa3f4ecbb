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
 */
public record SearchResult(long total, List<SearchHit> hits, Map<Facet, List<Count>> facets) {

    /**
     * A value and its number of hits.
     *
     * @param value code or key
     * @param count hits that have it
     */
    public record Count(String value, long count) {}
}
