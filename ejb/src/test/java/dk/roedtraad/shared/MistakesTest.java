package dk.roedtraad.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MistakesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void findsAllMistakesAtOnce() {
        assertThat(rules(mistakes -> {
                    mistakes.reason("reason", null);
                    mistakes.line("title", "to\nlinjer");
                }))
                .containsExactly("missing", "line");
    }

    @Test
    void asksForAReasonThatSaysSomething() {
        assertThat(rules(mistakes -> mistakes.reason("reason", "Fordi."))).containsExactly("shortest");
    }

    @Test
    void refusesATextThatIsTooLong() {
        assertThat(rules(mistakes -> mistakes.line("title", "x".repeat(501)))).containsExactly("longest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nul\u0000", "esc\u001b", "half\ud83d"})
    void refusesWhatIsNoText(String text) {
        assertThat(rules(mistakes -> mistakes.text("text", text))).containsExactly("characters");
    }

    @Test
    void takesLettersOfAllScripts() {
        assertThat(rules(mistakes -> mistakes.text("text", "Bådehavn\t漢字\n😀"))).isEmpty();
    }

    @Test
    void refusesADayToCome() {
        assertThat(rules(mistakes -> mistakes.past("date", TODAY.plusDays(1), TODAY)))
                .containsExactly("future");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://a.dk/x", "//a.dk", "http://u:p@a.dk/", "http:", "en bog", ""})
    void sendsNoBrowserTo(String address) {
        assertThat(Citation.isWebAddress(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://naestved.dk/referat?id=7#a", "HTTP://a.dk"})
    void sendsABrowserTo(String address) {
        assertThat(Citation.isWebAddress(address)).isTrue();
    }

    @Test
    void asksANewSourceForTitleAndAddress() {
        assertThat(rules(mistakes -> new Citation(null, "Referat", null).check("evidence", mistakes)))
                .containsExactly("citation");
    }

    @Test
    void makesAKeyOfATitle() {
        assertThat(Key.of("Ærø: «Åens» første café!")).isEqualTo("aeroe-aaens-foerste-cafe");
    }

    @Test
    void makesAKeyOfATitleWithoutLetters() {
        assertThat(Key.of("漢字")).isEqualTo("element");
    }

    @Test
    void countsOnUntilAKeyIsFree() {
        assertThat(Key.firstFree("a", List.of("a", "a-2")::contains)).isEqualTo("a-3");
    }

    private static List<String> rules(Consumer<Mistakes> check) {
        var mistakes = new Mistakes();
        check.accept(mistakes);
        return mistakes.refused().mistakes().stream().map(Mistake::rule).toList();
    }
}
