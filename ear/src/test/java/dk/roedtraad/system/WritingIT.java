package dk.roedtraad.system;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.shared.ElementId;
import dk.roedtraad.testing.RunningSite;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The record changed over HTTP: each call, what it answers, and what it refuses. */
@OnSite("none")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritingIT {

    private static final String DATA = """
            units:
              - {id: skriveraad, type: council, name: {da: Skriverådet}}
            documents:
              - id: skriveproeve
                code: SK
                type: strategy
                title: {da: Skriveprøve}
                editions:
                  - id: "2024"
                    status: adopted
                    visibility: public
                    date: 2024-02-10
                    items:
                      - {key: punkt, kind: clause, number: SK-1, title: {da: Et punkt}, text: Gamle ord.}
                      - {key: andet, kind: clause, number: SK-2, title: {da: Andet punkt}, text: Andre ord.}
                      - {key: raad, kind: recommendation, number: SK-3, title: {da: Et råd}, text: Et råd.}
            """;
    private static final String WHY = "'reason':'Afprøvningen vil det sådan.'";
    private static final String CLAUSE = element("punkt");
    private static final String OTHER = element("andet");
    private static final String ADVICE = element("raad");

    private final RunningSite site;
    private final Visitor visitor;
    private Writer planner;
    private Writer officer;
    private Writer publisher;

    WritingIT(RunningSite site, Visitor visitor) {
        this.site = site;
        this.visitor = visitor;
    }

    @BeforeAll
    void importsADocument(@TempDir Path folder) {
        var ending =
                DirectoryOfFiles.at(folder).write("skriveproeve.yaml", DATA).importInto(site.home());
        assertThat(ending.exitCode()).as(ending.output()).isZero();
        planner = Writer.as("planner", site);
        officer = Writer.as("officer", site);
        publisher = Writer.as("publisher", site);
    }

    @Test
    void showsWhatIsAddedToStaffAtOnceAndToThePublicOncePublished() {
        var added = planner.post(
                "/api/elements",
                "{'document':'skriveproeve','kind':'clause','title':'Nyt punkt','text':'Ny.'," + WHY + "}");
        assertThat(added.status()).as("%s", added).isEqualTo(201);
        var location = added.header("Location");
        assertThat(added.json().get("sequence").getAsLong()).isPositive();
        assertThat(planner.get(location).json().get("text").getAsString()).isEqualTo("Ny.");
        assertThat(visitor.get(location).status()).isEqualTo(404);

        var edition =
                "/api/editions/" + planner.get(location).json().get("edition").getAsString();
        assertThat(visitor.get(edition).status()).isEqualTo(404);
        assertThat(planner.change(location, "/revisions", "{'text':'Nyere.'," + WHY + "}")
                        .status())
                .isEqualTo(201);
        assertThat(planner.change(location, "/numbers", "{'number':'SK-77'," + WHY + "}")
                        .status())
                .isEqualTo(201);
        var published = publisher.change(edition, "/publication", "{'status':'adopted'," + WHY + "}");

        assertThat(published.status()).as("%s", published).isEqualTo(201);
        assertThat(visitor.json(location).get("text").getAsString()).isEqualTo("Nyere.");
        assertThat(visitor.json("/api/elements/SK-77").get("id"))
                .isEqualTo(added.json().get("id"));
        assertThat(visitor.json(location).has("version")).isFalse();
    }

    @Test
    void takesAnElementOutOfTheDraft() {
        var added =
                planner.post("/api/elements", "{'document':'skriveproeve','kind':'clause','title':'Fejl'," + WHY + "}");

        var withdrawn = planner.change(added.header("Location"), "/withdrawal", "{" + WHY + "}");

        assertThat(withdrawn.status()).as("%s", withdrawn).isEqualTo(201);
        assertThat(visitor.get(withdrawn.header("Location")).status()).isEqualTo(200);
        assertThat(planner.get(added.header("Location")).status()).isEqualTo(404);
    }

    @Test
    void makesALinkAndTakesItBack() {
        var made = planner.post("/api/links", link(CLAUSE, "derivesFrom", ADVICE));
        assertThat(made.status()).as("%s", made).isEqualTo(201);
        var location = made.header("Location");
        assertThat(planner.get(location).header("ETag")).startsWith("\"v");

        assertThat(planner.change(location, "/withdrawal", "{" + WHY + "}").status())
                .isEqualTo(201);
        assertThat(planner.get(location).status()).isEqualTo(404);
    }

    @Test
    void namesTheLinkRuleThatIsMissing() {
        var refused = planner.post("/api/links", link(OTHER, "details", ADVICE));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("clause/details/recommendation").contains("\"field\":\"type\"");
    }

    private static String link(String from, String type, String to) {
        return "{'from':'" + from + "','type':'" + type + "','to':'" + to + "','covers':'part'," + WHY + "}";
    }

    @Test
    void keepsAnswersAndProgressInTheHistory() {
        var advice = "/api/elements/" + ADVICE;
        var answered =
                officer.change(advice, "/answers", "{'value':'notAdopted','body':'skriveraad','reason':'Nej tak.'}");
        var progressed = officer.change(
                advice,
                "/progress",
                "{'value':'done','evidence':[{'title':'Et billede','address':'https://example.org/b'}]}");

        assertThat(answered.status()).as("%s", answered).isEqualTo(201);
        assertThat(progressed.status()).as("%s", progressed).isEqualTo(201);
        assertThat(visitor.json(progressed.header("Location")).toString())
                .contains("Nej tak.")
                .contains("https://example.org/b");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "428 ; ; {'text':'x'}",
                "400 ; * ; {'text':'x'}",
                "412 ; \"v1\" ; {'text':'x','reason':'Afprøvningen vil det.'}",
                "400 ; NOW ; {'text':'x'",
                "422 ; NOW ; {'text':'x','tekst':'y'}",
                "422 ; NOW ; {'text':7,'reason':'Afprøvningen vil det.'}",
                "422 ; NOW ; {'text':'Gamle ord.','reason':'Afprøvningen vil det.'}",
                "422 ; NOW ; {'text':'x','reason':'Kort.'}",
            },
            delimiter = ';')
    void refusesAWording(int status, String mark, String body) {
        var path = "/api/elements/" + CLAUSE;
        var letter = planner.letter();
        if (mark != null) {
            letter.with("If-Match", mark.equals("NOW") ? planner.get(path).header("ETag") : mark);
        }

        var refused = Writer.send(letter, path + "/revisions", body);

        assertThat(refused.status()).as("%s", refused).isEqualTo(status);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().has("version")).isEqualTo(status == 412);
        assertThat(refused.json().has("errors")).isEqualTo(status == 422);
    }

    @Test
    void refusesABodyThatIsTooLargeOrNoJson() {
        var large = "{'document':'" + "x".repeat(256 * 1024) + "'}";

        assertThat(planner.post("/api/elements", large).status()).isEqualTo(413);
        assertThat(planner.letter()
                        .with("Content-Type", "text/plain")
                        .send("POST", "/api/elements", "{}")
                        .status())
                .isEqualTo(415);
    }

    @Test
    void writesARepeatedRequestOnce() {
        var key = UUID.randomUUID().toString();
        var body = "{'document':'skriveproeve','kind':'clause','title':'En gang'," + WHY + "}";
        var first = Writer.send(planner.letter().with("Idempotency-Key", key), "/api/elements", body);

        var second = Writer.send(planner.letter().with("Idempotency-Key", key), "/api/elements", body);
        var other = Writer.send(
                planner.letter().with("Idempotency-Key", key), "/api/elements", body.replace("En gang", "To gange"));

        assertThat(first.status()).as("%s", first).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().get("type").getAsString()).isEqualTo("/problems/key-taken");
    }

    @Test
    void readsNothingAnewForAMarkThatStillHolds() {
        var path = "/api/elements/" + OTHER;
        visitor.awaitProjections();
        var mark = planner.get(path).header("ETag");
        var again = planner.letter().with("If-None-Match", mark).get(path);
        // The mark also says how far graph and index are, and they may move between the two.
        for (int tries = 0; tries < 5 && again.status() == 200; tries++) {
            mark = again.header("ETag");
            again = planner.letter().with("If-None-Match", mark).get(path);
        }

        assertThat(mark).matches("\"v\\d+-[0-9a-f]+\"");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.header("ETag")).isEqualTo(mark);
    }

    private static String element(String key) {
        return ElementId.derivedFrom("skriveproeve", key).value();
    }
}
