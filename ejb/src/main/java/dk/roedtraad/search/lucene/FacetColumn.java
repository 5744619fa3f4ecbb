package dk.roedtraad.search.lucene;

import dk.roedtraad.search.Facet;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongBitSet;

/** One facet's values in one segment of the index, read document by document. */
final class FacetColumn {

    private final Facet facet;
    private final SortedSetDocValues values;
    private final LongBitSet chosen;
    private final boolean narrowed;
    private final long[] counts;
    private long[] current = new long[1];
    private int size;
    private boolean missed;

    private FacetColumn(Facet facet, SortedSetDocValues values, Set<String> chosen) throws IOException {
        this.facet = facet;
        this.values = values;
        this.narrowed = !chosen.isEmpty();
        this.chosen = new LongBitSet(Math.max(1, values.getValueCount()));
        this.counts = new long[Math.toIntExact(values.getValueCount())];
        for (var value : chosen) {
            long ordinal = values.lookupTerm(new BytesRef(value));
            if (ordinal >= 0) {
                this.chosen.set(ordinal);
            }
        }
    }

    static FacetColumn of(Facet facet, LeafReader segment, Set<String> chosen) throws IOException {
        return new FacetColumn(facet, DocValues.getSortedSet(segment, Fields.of(facet)), chosen);
    }

    Facet facet() {
        return facet;
    }

    void moveTo(int document) throws IOException {
        size = values.advanceExact(document) ? values.docValueCount() : 0;
        if (size > current.length) {
            current = new long[size];
        }
        missed = narrowed;
        for (int i = 0; i < size; i++) {
            current[i] = values.nextOrd();
            missed = missed && !chosen.get(current[i]);
        }
    }

    /** Whether the document has none of the values the facet is narrowed to. */
    boolean isMissed() {
        return missed;
    }

    /** Counts the document's values. */
    void count() {
        for (int i = 0; i < size; i++) {
            counts[(int) current[i]]++;
        }
    }

    void addTo(Map<String, Long> sums) throws IOException {
        for (int ordinal = 0; ordinal < counts.length; ordinal++) {
            if (counts[ordinal] > 0) {
                sums.merge(values.lookupOrd(ordinal).utf8ToString(), counts[ordinal], Long::sum);
            }
        }
    }
}
