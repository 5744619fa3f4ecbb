package dk.roedtraad.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ScandinavianNormalizationFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.DanishStemmer;

// [impl->req~danish-analysis~1]
/**
 * Takes Danish text apart into the words it is found by: lower case, one spelling of æ, ø and å however they were typed, no stop words,
 * stems.
 */
public final class DanishAnalysis extends Analyzer {

    /** Raised whenever the same text would be taken apart or kept otherwise than before: an index of another version is filled anew. */
    public static final String VERSION = "3";

    private static final CharArraySet STOP_WORDS = normalisedStopWords();

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        var spelt = new ScandinavianNormalizationFilter(new LowerCaseFilter(words));
        return new TokenStreamComponents(
                words, new SnowballFilter(new StopFilter(spelt, STOP_WORDS), new DanishStemmer()));
    }

    /** The stop words as they come out of the filter before theirs. */
    private static CharArraySet normalisedStopWords() {
        var normalised = new CharArraySet(DanishAnalyzer.getDefaultStopSet().size(), false);
        for (var word : DanishAnalyzer.getDefaultStopSet()) {
            normalised.add(normalised(new String((char[]) word)));
        }
        return CharArraySet.unmodifiableSet(normalised);
    }

    private static String normalised(String word) {
        try (var analyzer = new Analyzer() {
                    @Override
                    protected TokenStreamComponents createComponents(String field) {
                        var whole = new KeywordTokenizer();
                        return new TokenStreamComponents(whole, new ScandinavianNormalizationFilter(whole));
                    }
                };
                var tokens = analyzer.tokenStream("", word)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            tokens.incrementToken();
            return term.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
