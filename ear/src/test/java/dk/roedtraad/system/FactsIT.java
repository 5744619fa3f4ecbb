package dk.roedtraad.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Without the examples the site shows what public sources give, marks nothing as made up, and fills no gap. */
@OnSite("facts")
class FactsIT {

    private final Visitor visitor;

    FactsIT(Visitor visitor) {
        this.visitor = visitor;
    }

    @Test
    void findsTheInitiativeWithoutAWayFromTheVision() {
        JsonObject hit = Visitor.objects(visitor.json("/api/search?q=ungdomskollegium"), "hits")
                .get(0);
        assertThat(Visitor.text(hit, "title")).isEqualTo("Et nyt ungdomskollegium");
        assertThat(hit.getAsJsonArray("path")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"visionElement, 3", "recommendation, 0", "initiative, 5", "clause, 0", "provision, 0", "chapter, 0"})
    void holdsTheElementsThatSourcesGive(String kind, int number) {
        assertThat(visitor.json("/api/elements?kind=" + kind).get("total").getAsInt())
                .isEqualTo(number);
    }

    @Test
    void holdsNothingElse() {
        assertThat(visitor.json("/api/elements").get("total").getAsInt()).isEqualTo(8);
    }

    @Test
    void marksNothingAsExample() {
        assertThat(everyAnswer().map(Reply::body)).noneMatch(body -> body.contains("\"example\":true"));
    }

    @Test
    void tellsOfNoAnswerAndNoProgress() {
        assertThat(visitor.json("/api/search?answer=notAnswered&progress=notStarted")
                        .get("total")
                        .getAsInt())
                .isEqualTo(5);
    }

    @Test
    void knowsTheThemeOfOneInitiativeOnly() {
        assertThat(elements()
                        .filter(element -> !element.getAsJsonArray("themes").isEmpty()))
                .extracting(element -> Visitor.text(element, "title"))
                .containsExactly("Stærkere brobygning mellem unge og erhvervsliv");
    }

    @Test
    void numbersNoElement() {
        assertThat(elements()).noneMatch(element -> element.has("number"));
    }

    @Test
    void linksNothing() {
        assertThat(elements().map(element -> visitor.json("/api/elements/" + Visitor.text(element, "id") + "/trace")))
                .allMatch(trace -> trace.getAsJsonArray("links").isEmpty()
                        && trace.getAsJsonArray("nodes").size() == 1);
    }

    @Test
    void saysThatBothPromisesWereNotFoundKept() {
        assertThat(Visitor.objects(visitor.json("/api/promises"), "items"))
                .hasSize(2)
                .allMatch(promise -> Visitor.text(promise, "state").equals("notFound")
                        && promise.get("overdue").getAsBoolean());
    }

    @Test
    void namesASourceForEveryElement() {
        assertThat(elements()).allMatch(element -> element.has("source"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void showsTheGapOfAnInitiative(String language) {
        var page = visitor.page(language + "/element/" + initiative());
        assertThat(page.select("section[aria-labelledby=thread] .rt-missing")).isNotEmpty();
        assertThat(page.select("section[aria-labelledby=answer-title] .rt-missing"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/soeg", "/opfoelgning", "/dokument", "/dokument/borgersamling", "/was"})
    void answersOnEveryPageWithoutExamples(String path) {
        assertThat(Stream.of("", "/en").map(language -> visitor.page(language + path)))
                .allMatch(page -> page.select(".rt-example").isEmpty());
    }

    private String initiative() {
        return elements()
                .filter(element -> Visitor.text(element, "kind").equals("initiative"))
                .map(element -> Visitor.text(element, "id"))
                .findFirst()
                .orElseThrow();
    }

    private Stream<JsonObject> elements() {
        return Visitor.objects(visitor.json("/api/elements"), "items").stream();
    }

    private Stream<Reply> everyAnswer() {
        return List.of("/api/elements", "/api/documents", "/api/promises", "/api/search", "/api/journal?size=500")
                .stream()
                .map(visitor::get);
    }
}
