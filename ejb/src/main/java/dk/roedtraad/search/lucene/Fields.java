package dk.roedtraad.search.lucene;

import dk.roedtraad.search.Facet;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.Sight;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;

/**
 * The fields of an element's document in the index.
 *
 * <p>An element has a document for each sight that sees it in force. What is found by words stands in fields of each sight's own, since
 * how telling a word is depends on all texts of a field: what only staff see must not move what the public finds.
 */
final class Fields {

    /** Whose document it is. */
    static final String SIGHT = "sight";
    /** Identity; with the sight the key of the document. */
    static final String ID = "id";
    /** Number as it sorts. */
    static final String NUMBER_ORDER = "numberOrder";
    /** Digest of everything that the document was made of, to compare it with the record. */
    static final String CHECKSUM = "checksum";
    /** Place in the reading order. */
    static final String ORDER = "order";

    private Fields() {}

    /** The field of a facet's values. */
    static String of(Facet facet) {
        return Codes.of(facet);
    }

    /** What is found by words, for readers of that sight. */
    static Words words(Sight sight) {
        var prefix = Codes.of(sight) + ".";
        return new Words(prefix + "name", prefix + "number", prefix + "title", prefix + "titleEn", prefix + "text");
    }

    /** How the fields are taken apart into words. */
    static Analyzer analyzer() {
        var english = Arrays.stream(Sight.values())
                .collect(Collectors.toMap(sight -> words(sight).titleEn(), sight -> (Analyzer) new EnglishAnalyzer()));
        return new PerFieldAnalyzerWrapper(new DanishAnalysis(), english);
    }

    /**
     * The fields in which words are looked for.
     *
     * @param id identity, whole
     * @param number number in lower case, whole
     * @param title Danish title
     * @param titleEn English title, where there is one
     * @param text Danish text
     */
    record Words(String id, String number, String title, String titleEn, String text) {}
}
