package dk.roedtraad.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dk.roedtraad.testing.Launcher;
import dk.roedtraad.testing.LearnedClasses;
import dk.roedtraad.testing.RunningSite;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without the graph the site reads on from the record and says what is missing; before that, files are imported while no site runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutageIT {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    @TempDir
    static Path folder;

    private DirectoryOfFiles.Ending imported;
    private Launcher launcher;
    private Visitor visitor;

    @BeforeAll
    void importsAndStartsWithoutTheGraph() {
        Path home = folder.resolve("home of the outage");
        LearnedClasses.handTo(home);
        imported = DirectoryOfFiles.workshop(folder).importInto(home);
        int port = RunningSite.freePort();
        launcher = Launcher.start(
                Map.of("ROEDTRAAD_NEO4J_PASSWORD", "nobody-asks"),
                "run",
                "--home",
                home.toString(),
                "--data",
                "none",
                "--port",
                Integer.toString(port),
                "--neo4j-uri",
                "bolt://127.0.0.1:" + RunningSite.freePort());
        visitor = new Visitor(URI.create("http://127.0.0.1:" + port + "/"));
        launcher.await(LONGEST_START, this::answers);
    }

    private boolean answers() {
        try {
            return visitor.get("/api/documents").status() == 200;
        } catch (java.io.UncheckedIOException expected) {
            return false;
        }
    }

    @AfterAll
    void stop() {
        if (launcher != null) {
            launcher.close();
        }
    }

    @Test
    void importsWhileNoSiteRuns() {
        assertThat(imported.exitCode()).as(imported.output()).isZero();
    }

    @Test
    void keepsWhatWasImported() {
        assertThat(visitor.json("/api/elements/PR-1.1"))
                .returns("En badebro ved åen", item -> Visitor.text(item, "title"));
    }

    // [itest->req~thread-without-graph~1]
    @Test
    void answersWithTheDirectLinksAndSaysSo() {
        JsonObject trace = visitor.json("/api/elements/PR-1.1/trace?direction=both");
        assertThat(trace.get("complete").getAsBoolean()).isFalse();
        assertThat(Visitor.objects(trace, "links")).hasSize(2);
    }

    @Test
    void asksNobodyToKeepAnIncompleteThread() {
        assertThat(visitor.get("/api/elements/PR-1.1/trace").header("Cache-Control"))
                .contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/element/PR-1.1",
                "/soeg?q=badebro",
                "/soeg?kind=initiative",
                "/opfoelgning",
                "/dokument",
                "/dokument/proeverapport",
                "/was",
                "/api/elements",
                "/api/search?q=badebro",
                "/api/elements/PR-1.1/history",
                "/api/journal",
                "/api/promises",
                "/api/vocabulary"
            })
    void answersAllTheSame(String path) {
        assertThat(visitor.follow(path)).returns(200, Reply::status);
    }

    // [itest->req~thread-without-graph~1]
    @Test
    void givesNoticeOnThePageOfAnElement() {
        assertThat(visitor.page("/element/PR-1.1").select("[data-complete=false]"))
                .isNotEmpty();
    }

    @Test
    void tellsToComeBackWhereNothingCanBeAnsweredWithoutTheGraph() {
        Reply reply = visitor.get("/api/search?thread=PV-1");
        assertThat(reply.status()).isIn(200, 503);
        assertThat(Leaks.in(reply)).isEmpty();
    }
}
