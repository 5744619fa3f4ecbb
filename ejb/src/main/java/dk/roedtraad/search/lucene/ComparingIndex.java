package dk.roedtraad.search.lucene;

import dk.roedtraad.element.Elements;
import dk.roedtraad.journal.Comparison;
import dk.roedtraad.journal.Comparison.Difference;
import dk.roedtraad.search.ReadingElements;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Sight;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Compares the index with what the projection would write, a piece of the elements at a time: each document carries a digest of all it
 * was made of. The files are read through and compared with their own checksums first.
 */
final class ComparingIndex {

    private static final int SLICE = 500;

    private final OpenIndex index;
    private final Elements elements;
    private final ReadingElements reading;
    private final List<Difference> differences = new ArrayList<>();
    private long compared;

    ComparingIndex(OpenIndex index, Elements elements, ReadingElements reading) {
        this.index = index;
        this.elements = elements;
        this.reading = reading;
    }

    /** Everything, until too much differs. */
    Comparison all() {
        if (!isReadable()) {
            return new Comparison(0, differences);
        }
        var after = "";
        boolean more = true;
        while (more && differences.size() < Comparison.MOST) {
            var ids = elements.everyAfter(after, SLICE);
            more = ids.size() == SLICE;
            var to = more ? ids.get(SLICE - 1).value() : null;
            compare(ids, between(after, to));
            after = String.valueOf(to);
        }
        return new Comparison(compared, differences);
    }

    /** The elements of an earlier comparison. */
    Comparison again(Comparison earlier) {
        var named = earlier.differences().stream().map(Difference::element).collect(Collectors.toSet());
        if (isReadable()) {
            var ids = named.stream()
                    .filter(ElementId::looksLike)
                    .map(ElementId::new)
                    .toList();
            compare(
                    ids,
                    new TermInSetQuery(
                            Fields.ID, named.stream().map(BytesRef::new).toList()));
        }
        return new Comparison(compared, differences);
    }

    private boolean isReadable() {
        return index.write(store -> {
            try {
                store.checkIntegrity();
                return true;
            } catch (IOException | InternalError e) {
                differences.add(new Difference("", "the files of the index are damaged: " + e.getMessage()));
                return false;
            }
        });
    }

    private void compare(List<ElementId> ids, Query query) {
        var wanted = Arrays.stream(Sight.values())
                .flatMap(sight -> reading.read(sight, ids).stream())
                .collect(Collectors.toMap(
                        indexed -> indexed.element().id().value(), ElementDocument::checksum, Long::sum));
        var there = index.write(store -> store.search(Sight.STAFF, searching -> searching.checksums(query)));
        var keys = new TreeSet<>(wanted.keySet());
        keys.addAll(there.keySet());
        keys.forEach(key -> compare(key, wanted, there));
        compared += wanted.size();
    }

    private void compare(String key, Map<String, Long> wanted, Map<String, Long> there) {
        if (!there.containsKey(key)) {
            differences.add(new Difference(key, "is not in the index"));
        } else if (!wanted.containsKey(key)) {
            differences.add(new Difference(key, "is in the index and not, or not for this reader, in the record"));
        } else if (!wanted.get(key).equals(there.get(key))) {
            differences.add(new Difference(key, "is in the index as it no longer is in the record"));
        }
    }

    private static Query between(String after, @Nullable String to) {
        return TermRangeQuery.newStringRange(Fields.ID, after, to, after.isEmpty(), true);
    }
}
