package dk.roedtraad.system;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.Launcher;
import dk.roedtraad.testing.LearnedClasses;
import dk.roedtraad.testing.RunningSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * What happens to a site when one of its stores freezes, dies or loses its files under it.
 *
 * <p>All facts share one start, since a start takes longer than all of them. Each leaves the site whole again but the last,
 * which ends it; that one is why they have an order. Freezing comes before killing, since each death of Neo4j in a short
 * while doubles the pause before it comes back.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SupervisionIT {

    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final Duration RECOVERY = Duration.ofSeconds(10);
    private static final Duration REVIVAL = Duration.ofSeconds(60);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);
    private static final String ELEMENT = "A-2.1";
    private static final String TRACE = "/api/elements/" + ELEMENT + "/trace";

    @TempDir
    static Path folder;

    private RunningSite site;
    private Visitor visitor;

    @BeforeAll
    void starts() {
        Path home = folder.resolve("home to be broken");
        LearnedClasses.handTo(home);
        site = RunningSite.on(home, "demo");
        visitor = new Visitor(site.address());
        visitor.awaitProjections();
    }

    @AfterAll
    void stops() {
        if (site != null) {
            site.close();
        }
    }

    // [itest->req~graph-away~1]
    @Test
    @Order(1)
    void answersFromTheRecordWhileNeo4jIsFrozen() {
        String vision = Visitor.text(
                Visitor.objects(visitor.json("/api/elements?kind=visionElement"), "items")
                        .get(0),
                "id");
        List<ProcessHandle> frozen = freeze(site.program("neo4j"));
        try {
            Timed page = timed("/element/" + ELEMENT);
            assertThat(page.reply().status()).isEqualTo(200);
            assertThat(page.reply().page().select("[data-complete=false]")).isNotEmpty();
            assertThat(page.took()).isLessThan(ANSWER);

            assertThat(visitor.json(TRACE).get("complete").getAsBoolean()).isFalse();
            assertThat(visitor.page("/soeg?thread=" + vision).select("[data-complete=false]"))
                    .isNotEmpty();
            assertThat(visitor.json("/api/search?thread=" + vision)
                            .get("complete")
                            .getAsBoolean())
                    .isFalse();
        } finally {
            thaw(frozen);
        }
        await(RECOVERY, this::threadIsComplete);
    }

    // [itest->req~database-away~1]
    @Test
    @Order(2)
    void asksToComeAgainWhilePostgresqlIsFrozen() {
        List<ProcessHandle> frozen = freeze(postmaster());
        try {
            for (String path : List.of("/", "/element/" + ELEMENT, "/api/elements", "/en/soeg?q=havn")) {
                Timed answer = timed(path);
                assertThat(answer.reply()).returns(503, Reply::status);
                assertThat(answer.reply().header("Retry-After")).as(path).matches("\\d+");
                assertThat(answer.took()).as(path).isLessThan(ANSWER);
                assertThat(Leaks.in(answer.reply())).isEmpty();
            }
            assertThat(visitor.get("/health/live").status()).isEqualTo(200);
        } finally {
            thaw(frozen);
        }
        await(
                RECOVERY,
                () -> visitor.get("/").status() == 200
                        && visitor.get("/api/elements").status() == 200);
    }

    // [itest->req~revived-graph~1]
    @Test
    @Order(3)
    void startsNeo4jAgainWhenItIsKilled() {
        Launcher.signal(site.program("neo4j"), "KILL");

        await(REVIVAL, () -> said("Neo4j ended by signal 9 (KILL)") && threadIsComplete());
    }

    @Test
    @Order(4)
    void fillsTheGraphAgainWhenItsDirectoryIsDeleted() {
        Launcher.signal(site.program("neo4j"), "KILL");
        await(LONGEST_STOP, () -> !threadIsComplete());
        deleteAtAllCosts(site.home().resolve("graph"));

        await(REVIVAL.multipliedBy(2), this::threadIsComplete);
    }

    // [itest->req~vital-parts~1]
    @Test
    @Order(5)
    void endsAndNamesPostgresqlWhenItIsKilled() {
        Launcher.signal(postmaster(), "KILL");

        assertThat(site.launcher().exitCode(LONGEST_STOP)).isEqualTo(2);
        assertThat(site.launcher().output()).contains("PostgreSQL ended unexpectedly by signal 9 (KILL)");
    }

    private boolean said(String words) {
        return site.launcher().output().contains(words);
    }

    private boolean threadIsComplete() {
        return visitor.json(TRACE).get("complete").getAsBoolean();
    }

    private void await(Duration patience, BooleanSupplier condition) {
        site.launcher().await(patience, condition);
    }

    private ProcessHandle postmaster() {
        try (Stream<String> lines = Files.lines(site.home().resolve("database/postmaster.pid"))) {
            return ProcessHandle.of(Long.parseLong(lines.findFirst().orElseThrow()))
                    .orElseThrow();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static List<ProcessHandle> freeze(ProcessHandle process) {
        List<ProcessHandle> all = new ArrayList<>(List.of(process));
        Launcher.signal(process, "STOP");
        process.descendants().forEach(all::add);
        all.forEach(one -> Launcher.signal(one, "STOP"));
        return all;
    }

    private static void thaw(List<ProcessHandle> frozen) {
        frozen.forEach(process -> Launcher.signal(process, "CONT"));
    }

    /** Deletes a directory into which a program that just starts may be writing. */
    private static void deleteAtAllCosts(Path directory) {
        for (int tries = 0; Files.exists(directory); tries++) {
            try {
                LearnedClasses.delete(directory);
            } catch (UncheckedIOException problem) {
                if (tries > 50) {
                    throw problem;
                }
            }
        }
    }

    private Timed timed(String path) {
        long began = System.nanoTime();
        Reply reply = visitor.get(path);
        if (reply.status() == 302) {
            reply = visitor.follow(path);
        }
        return new Timed(reply, Duration.ofNanos(System.nanoTime() - began));
    }

    /** An answer and how long it took. */
    private record Timed(Reply reply, Duration took) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s after %.1f s", reply, took.toMillis() / 1000.0);
        }
    }
}
