package dk.roedtraad.search.lucene;

import dk.roedtraad.search.SearchFilter;
import dk.roedtraad.search.SearchHit;
import dk.roedtraad.search.SearchQuestion;
import dk.roedtraad.search.SearchResult;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Sight;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/**
 * Answers questions of readers of one sight to one state of the index.
 *
 * <p>All words must be found; where no element at all has them all, any of them will do. Whether that is so does not depend on the
 * filter, so that narrowing a list never adds to it.
 */
final class Searching {

    private static final Query EVERYTHING = new MatchAllDocsQuery();
    private static final Sort READING_ORDER = new Sort(new SortField(Fields.ORDER, SortField.Type.LONG));
    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, byNumber(), new SortField(Fields.ORDER, SortField.Type.LONG));

    private final Sight sight;
    private final Fields.Words fields;
    private final IndexSearcher searcher;
    private final Analyzer analyzer;

    Searching(Sight sight, IndexSearcher searcher, Analyzer analyzer) {
        this.sight = sight;
        this.fields = Fields.words(sight);
        this.searcher = searcher;
        this.analyzer = analyzer;
    }

    SearchResult answer(SearchQuestion question) throws IOException {
        var narrowing = new Narrowing(sight, question.filter());
        if (question.words().isBlank()) {
            return answer(question, narrowing, new Looked(EVERYTHING, EVERYTHING, READING_ORDER));
        }
        var words = TypedWords.of(question.words(), fields, analyzer);
        var query = searcher.count(words.all()) > 0 ? words.all() : words.any();
        return answer(question, narrowing, new Looked(query, words.any(), BEST_FIRST));
    }

    long count(SearchFilter filter) throws IOException {
        return searcher.count(new Narrowing(sight, filter).narrowed(EVERYTHING));
    }

    /** The checksums of the documents that a query finds, by the element's identity; two documents of one element are added up. */
    Map<String, Long> checksums(Query query) throws IOException {
        var checksums = new HashMap<String, Long>();
        for (var leaf : searcher.getIndexReader().leaves()) {
            var scorer = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
                    .scorer(leaf);
            if (scorer == null) {
                continue;
            }
            var sums = DocValues.getNumeric(leaf.reader(), Fields.CHECKSUM);
            var stored = leaf.reader().storedFields();
            var alive = leaf.reader().getLiveDocs();
            var found = scorer.iterator();
            for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
                if (alive == null || alive.get(doc)) {
                    var id = stored.document(doc, Set.of(Fields.ID)).get(Fields.ID);
                    checksums.merge(id, sums.advanceExact(doc) ? sums.longValue() : 0, Long::sum);
                }
            }
        }
        return checksums;
    }

    private SearchResult answer(SearchQuestion question, Narrowing narrowing, Looked looked) throws IOException {
        var tally = searcher.search(narrowing.within(looked.query()), FacetTally.counting(narrowing));
        var page = page(question, narrowing.narrowed(looked.query()), looked.order());
        return new SearchResult(tally.total(), hits(page, looked.words()), tally.facets(), true);
    }

    private ScoreDoc[] page(SearchQuestion question, Query query, Sort order) throws IOException {
        long from = Math.max(0, question.page() - 1L) * Math.max(0, question.size());
        long to = Math.min(
                from + Math.max(0, question.size()), searcher.getIndexReader().maxDoc());
        if (from >= to) {
            return new ScoreDoc[0];
        }
        var found = searcher.search(query, (int) to, order, order.needsScores()).scoreDocs;
        return Arrays.copyOfRange(found, (int) Math.min(from, found.length), found.length);
    }

    private List<SearchHit> hits(ScoreDoc[] page, Query words) throws IOException {
        if (page.length == 0) {
            return List.of();
        }
        var documents = Arrays.stream(page).mapToInt(hit -> hit.doc).toArray();
        var snippets = new Snippets(searcher, fields, analyzer).of(words, documents);
        var stored = searcher.storedFields();
        var hits = new ArrayList<SearchHit>();
        for (int i = 0; i < page.length; i++) {
            var id = stored.document(documents[i], Set.of(Fields.ID)).get(Fields.ID);
            float score = Float.isNaN(page[i].score) ? 0 : page[i].score;
            hits.add(new SearchHit(new ElementId(id), score, snippets.get(i)));
        }
        return hits;
    }

    private static SortField byNumber() {
        var number = new SortField(Fields.NUMBER_ORDER, SortField.Type.STRING);
        number.setMissingValue(SortField.STRING_LAST);
        return number;
    }

    /**
     * What is looked for.
     *
     * @param query what must match
     * @param words the words to show
     * @param order the order of the hits
     */
    private record Looked(Query query, Query words, Sort order) {}
}
