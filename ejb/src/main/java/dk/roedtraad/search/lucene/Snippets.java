package dk.roedtraad.search.lucene;

import dk.roedtraad.search.SearchHit.Part;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** The most telling piece of each hit: from the text, else from the title, else the text's beginning. */
final class Snippets extends UnifiedHighlighter {

    /** The length aimed at, in characters. */
    static final int LENGTH = 160;

    private static final float BEFORE_MATCH = 0.4f;
    private static final int LONGEST_TEXT = 50_000;
    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final Fields.Words words;

    Snippets(IndexSearcher searcher, Fields.Words words, Analyzer analyzer) {
        super(builder(searcher, analyzer)
                .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getWordInstance(DANISH), LENGTH, BEFORE_MATCH))
                .withMaxNoHighlightPassages(1)
                .withMaxLength(LONGEST_TEXT)
                .withFormatter(new SnippetParts()));
        this.words = words;
    }

    /** One snippet for each of the documents, in their order. */
    List<List<Part>> of(Query query, int[] documents) throws IOException {
        var fields = new String[] {words.text(), words.title()};
        var found = highlightFieldsAsObjects(fields, query, documents, new int[] {1, 1});
        var texts = Objects.requireNonNull(found.get(words.text()));
        var titles = Objects.requireNonNull(found.get(words.title()));
        return IntStream.range(0, documents.length)
                .mapToObj(i -> moreTelling(SnippetParts.parts(texts[i]), SnippetParts.parts(titles[i])))
                .toList();
    }

    private static List<Part> moreTelling(List<Part> text, List<Part> title) {
        boolean inText = text.stream().anyMatch(Part::match);
        boolean inTitle = title.stream().anyMatch(Part::match);
        return !text.isEmpty() && (inText || !inTitle) ? text : title;
    }
}
