package dk.roedtraad.search.lucene;

import dk.roedtraad.search.Facet;
import dk.roedtraad.shared.Codes;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;

/** The fields of an element's document in the index. */
final class Fields {

    /** Identity; the key of the document. */
    static final String ID = "id";
    /** Number in lower case, whole. */
    static final String NUMBER = "number";
    /** Number as it sorts. */
    static final String NUMBER_ORDER = "numberOrder";
    /** Danish title. */
    static final String TITLE = "title";
    /** English title, where there is one. */
    static final String TITLE_EN = "titleEn";
    /** Danish text. */
    static final String TEXT = "text";
    /** Digest of everything that the document was made of, to compare it with the record. */
    static final String CHECKSUM = "checksum";
    /** Place in the reading order. */
    static final String ORDER = "order";

    private Fields() {}

    /** The field of a facet's values. */
    static String of(Facet facet) {
        return Codes.of(facet);
    }

    /** How the fields are taken apart into words. */
    static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(new DanishAnalysis(), Map.of(TITLE_EN, new EnglishAnalyzer()));
    }
}
