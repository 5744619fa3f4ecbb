package dk.roedtraad.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.roedtraad.followup.AnswerValue;
import dk.roedtraad.shared.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

    @Test
    void speaksDanishWhereNothingIsSaid() {
        assertThat(asked(Map.of()).language()).isEqualTo(Language.DA);
    }

    @Test
    void takesTheFirstAcceptableLanguageThereIs() {
        var question = new Question(Map.of(), List.of(Locale.FRENCH, Locale.UK, Locale.forLanguageTag("da")));
        assertThat(question.language()).isEqualTo(Language.EN);
    }

    @Test
    void takesTheLanguageOfTheQueryBeforeTheAcceptableOnes() {
        var question = new Question(Map.of("lang", List.of("da")), List.of(Locale.UK));
        assertThat(question.language()).isEqualTo(Language.DA);
    }

    @Test
    void refusesALanguageThereIsNot() {
        assertThatRefusedIn("lang", () -> asked(Map.of("lang", List.of("de"))));
    }

    @Test
    void countsAnEmptyValueAsNotGiven() {
        assertThat(asked(Map.of("kind", List.of("", " "))).codes("kind")).isEmpty();
    }

    @Test
    void takesSeveralValuesOfAFilter() {
        var question = asked(Map.of("kind", List.of("clause", "initiative", "clause")));
        assertThat(question.codes("kind")).containsExactly("clause", "initiative");
    }

    @Test
    void refusesASecondValueOfAFieldThatIsGivenOnce() {
        assertThatRefusedIn(
                "page", () -> asked(Map.of("page", List.of("1", "2"))).paging());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "+1", "1.5", "one", "１", "99999999999999999999", "5001"})
    void refusesAPageThatIsNoneOfThose(String page) {
        assertThatRefusedIn("page", () -> asked(Map.of("page", List.of(page))).paging());
    }

    // [utest->req~strict-parameters~1]
    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "x"})
    void refusesASizeThatIsNotFromOneToAHundred(String size) {
        assertThatRefusedIn("size", () -> asked(Map.of("size", List.of(size))).paging());
    }

    @Test
    void refusesWordsThatAreTooLong() {
        assertThatRefusedIn(
                "q", () -> asked(Map.of("q", List.of("x".repeat(301)))).words("q"));
    }

    @Test
    void takesWordsOfTheGreatestLength() {
        assertThat(asked(Map.of("q", List.of("x".repeat(300)))).words("q")).hasSize(300);
    }

    @Test
    void refusesAnAnswerThereIsNot() {
        assertThatRefusedIn(
                "answer",
                () -> asked(Map.of("answer", List.of("accepted", "yes"))).constants("answer", AnswerValue.class));
    }

    @Test
    void refusesAKeyThatLeadsElsewhere() {
        assertThatRefusedIn(
                "document", () -> asked(Map.of("document", List.of("../x"))).keys("document"));
    }

    private static Question asked(Map<String, List<String>> parameters) {
        return new Question(parameters, List.of());
    }

    private static void assertThatRefusedIn(
            String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable asking) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(asking)
                .returns(field, ProblemException::field)
                .returns(ProblemType.MALFORMED_VALUE, ProblemException::type);
    }
}
