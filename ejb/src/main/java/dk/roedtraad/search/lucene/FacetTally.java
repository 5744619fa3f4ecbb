package dk.roedtraad.search.lucene;

import dk.roedtraad.search.Facet;
import dk.roedtraad.search.SearchResult.Count;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

// [impl->req~facets~1]
/**
 * Counts in one pass the hits and the values of every facet, each facet as if it were not narrowed itself: an element that misses the
 * choice of one facet only counts in that facet, one that misses two counts nowhere.
 */
final class FacetTally extends SimpleCollector {

    private static final Comparator<Count> MOST_FIRST =
            Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value);

    private final Narrowing narrowing;
    private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    private List<FacetColumn> columns = List.of();
    private long total;

    private FacetTally(Narrowing narrowing) {
        this.narrowing = narrowing;
        for (var facet : Facet.values()) {
            counts.put(facet, new HashMap<>());
        }
    }

    /** A way to count while searching for what matches whatever its facets. */
    static CollectorManager<FacetTally, FacetTally> counting(Narrowing narrowing) {
        return new CollectorManager<>() {
            @Override
            public FacetTally newCollector() {
                return new FacetTally(narrowing);
            }

            @Override
            public FacetTally reduce(Collection<FacetTally> tallies) {
                var sum = new FacetTally(narrowing);
                tallies.forEach(sum::add);
                return sum;
            }
        };
    }

    /** The number of hits that the whole filter leaves. */
    long total() {
        return total;
    }

    /** The values of each facet, most first. */
    Map<Facet, List<Count>> facets() {
        var facets = new EnumMap<Facet, List<Count>>(Facet.class);
        counts.forEach((facet, values) -> facets.put(
                facet,
                values.entrySet().stream()
                        .map(value -> new Count(value.getKey(), value.getValue()))
                        .sorted(MOST_FIRST)
                        .toList()));
        return facets;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        var next = new ArrayList<FacetColumn>();
        for (var facet : Facet.values()) {
            next.add(FacetColumn.of(facet, leaf.reader(), narrowing.chosen(facet)));
        }
        columns = next;
    }

    @Override
    public void collect(int document) throws IOException {
        int missed = 0;
        for (var column : columns) {
            column.moveTo(document);
            missed += column.isMissed() ? 1 : 0;
        }
        if (missed == 0) {
            total++;
        }
        for (var column : columns) {
            if (missed == (column.isMissed() ? 1 : 0)) {
                column.count();
            }
        }
    }

    @Override
    public void finish() throws IOException {
        for (var column : columns) {
            column.addTo(counts.getOrDefault(column.facet(), new HashMap<>()));
        }
        columns = List.of();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    private void add(FacetTally other) {
        total += other.total;
        counts.forEach((facet, values) -> other.counts
                .getOrDefault(facet, Map.of())
                .forEach((value, count) -> values.merge(value, count, Long::sum)));
    }
}
