package dk.roedtraad.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

class DanishAnalysisTest {

    // [utest->req~danish-analysis~1]
    @Test
    void findsTheSameWordHoweverItsLettersWereTyped() throws IOException {
        assertThat(words("Spørgsmål Ældre Ås")).isEqualTo(words("spoergsmaal aeldre aas"));
    }

    @Test
    void keepsWordsApartThatDifferByALetterOnly() throws IOException {
        assertThat(words("mål råd får")).doesNotContainAnyElementsOf(words("mal rad far"));
    }

    // [utest->req~danish-analysis~1]
    @Test
    void findsAWordByItsOtherForms() throws IOException {
        assertThat(words("boligen boligerne boliger"))
                .containsOnly(words("bolig").get(0));
    }

    @Test
    void dropsStopWordsHoweverTheyWereTyped() throws IOException {
        assertThat(words("på og over paa også ogsaa havnen")).hasSize(1);
    }

    private static List<String> words(String text) throws IOException {
        var words = new ArrayList<String>();
        try (var analysis = new DanishAnalysis();
                var tokens = analysis.tokenStream("text", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
        }
        return words;
    }
}
