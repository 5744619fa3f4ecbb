package dk.roedtraad.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.check.CheckReport;
import dk.roedtraad.check.CheckingSite;
import dk.roedtraad.check.Watching;
import dk.roedtraad.element.Elements;
import dk.roedtraad.graph.Direction;
import dk.roedtraad.graph.FollowingThreads;
import dk.roedtraad.journal.Journal;
import dk.roedtraad.journal.JournalDays;
import dk.roedtraad.journal.JournalEntry;
import dk.roedtraad.journal.ProjectionStatus;
import dk.roedtraad.journal.Projections;
import dk.roedtraad.journal.SeenTouches;
import dk.roedtraad.journal.TouchedSight;
import dk.roedtraad.journal.relay.JournalRelay;
import dk.roedtraad.search.SearchFilter;
import dk.roedtraad.search.SearchIndex;
import dk.roedtraad.search.SearchQuestion;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ProjectionUnavailableException;
import dk.roedtraad.shared.Sight;
import dk.roedtraad.startup.Readiness;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

// [itest->req~self-mending~1]
// [itest->req~check~1]
// [itest->req~journal-pages~1]
/** Stores that are emptied, damaged or foreign are filled again by themselves, and whatever is tampered with is found and named. */
@ExtendWith(ArquillianExtension.class)
class MendingIT {

    private static final ElementId COLLEGE = ElementId.derivedFrom("borgersamling", "ungdomskollegium");

    @Inject
    private Journal journal;

    @Inject
    private JournalDays days;

    @Inject
    private SeenTouches touches;

    @Inject
    private Projections progress;

    @Inject
    private JournalRelay relay;

    @Inject
    private CheckingSite checking;

    @Inject
    private FollowingThreads threads;

    @Inject
    private Elements elements;

    @Inject
    private SearchIndex index;

    @Inject
    private Readiness readiness;

    @Inject
    private Tampering tampering;

    @Deployment
    static WebArchive war() {
        return TestedWar.with(MendingIT.class, Tampering.class, Awaiting.class);
    }

    @BeforeEach
    void waitForReadiness() {
        Awaiting.until(readiness::isReady);
        Awaiting.until(() -> progress.statuses().stream().allMatch(MendingIT::isWhole));
    }

    private static boolean isWhole(ProjectionStatus status) {
        return status.lag() == 0 && status.rebuildingSince() == null && status.failingSince() == null;
    }

    @Test
    void isEqualAfterTheLoad() {
        assertThat(defects()).isEmpty();
    }

    @Test
    void fillsAGraphAgainThatWasEmptied() {
        mends("graph", () -> cypher("MATCH (n) DETACH DELETE n"));
    }

    @Test
    void fillsAGraphAgainOfWhichElementsAreGone() {
        mends("graph", () -> cypher("MATCH (e:Element) WITH e LIMIT 3 DETACH DELETE e"));
    }

    @Test
    void fillsAGraphAgainThatFollowedAnotherJournal() {
        mends("graph", () -> cypher("MATCH (c:Checkpoint) SET c.hash = 'f', c.sequence = 12"));
    }

    @Test
    void fillsAGraphAgainThatIsAhead() {
        mends("graph", () -> cypher("MATCH (c:Checkpoint) SET c.sequence = c.sequence + 100000"));
    }

    @Test
    void followsNoThreadInAGraphThatIsNotWhole() {
        cypher("MATCH (c:Checkpoint) REMOVE c.filled");
        try {
            var thread = threads.follow(
                    Sight.PUBLIC, elements.find(Sight.PUBLIC, COLLEGE).orElseThrow(), Direction.BOTH);

            assertThat(thread.complete()).isFalse();
            assertThat(thread.links()).isNotEmpty();
        } finally {
            cypher("MATCH (c:Checkpoint) SET c.filled = true");
        }
    }

    @Test
    void fillsAnIndexAgainWhoseFolderWasDeleted() {
        mends("index", () -> delete(folder()));
    }

    @Test
    void fillsAnIndexAgainOfWhichAFileWasCutShort() {
        mends("index", () -> cut(largest()));
    }

    @Test
    void fillsAnIndexAgainOfWhichAFileIsGone() {
        mends("index", () -> delete(largest()));
    }

    private void mends(String projection, Runnable damage) {
        long before = status(projection).rebuilds();
        damage.run();
        relay.wake();
        assertThat(complete()).isIn(true, false);
        threads.follow(Sight.PUBLIC, elements.find(Sight.PUBLIC, COLLEGE).orElseThrow(), Direction.BOTH);

        Awaiting.until(() -> status(projection).rebuilds() > before && isWhole(status(projection)));

        assertThat(defects()).isEmpty();
        assertThat(index.search(Sight.PUBLIC, new SearchQuestion("ungdomskollegium", SearchFilter.ALL, 1, 10)))
                .matches(result -> result.complete() && result.total() > 0);
    }

    /** Whether the index answers the whole; an index of which nothing can be read any more says so. */
    private boolean complete() {
        try {
            return index.search(Sight.PUBLIC, new SearchQuestion("bolig", SearchFilter.ALL, 1, 10))
                    .complete();
        } catch (ProjectionUnavailableException expected) {
            return false;
        }
    }

    @Test
    void namesAnElementThatTheGraphHoldsOtherwise() {
        cypher("MATCH (e:Element {id: '" + COLLEGE + "'}) SET e.kind = 'goal'");
        try {
            assertThat(defects()).singleElement().asString().startsWith("graph: element " + COLLEGE + " is {");
        } finally {
            progress.rebuild("graph", at -> {});
        }
    }

    @Test
    void namesAnAlteredEntry() {
        tampering.with(
                "journal",
                "update journal set role = 'planner' where sequence = 40",
                () -> assertThat(defects())
                        .anyMatch(line -> line.startsWith("journal: entry 40 does not have the hash")));
    }

    @Test
    void namesAnAlteredPayload() {
        tampering.with(
                "journal",
                "update journal set payload = '{}' where sequence = 41",
                () -> assertThat(defects())
                        .anyMatch(line -> line.startsWith("journal: entry 41 has a payload"))
                        .anyMatch(line -> line.startsWith("record: row ") && line.contains("of entry 41 is not what")));
    }

    @Test
    void namesARemovedEntry() {
        tampering.with(
                "journal",
                "delete from journal where sequence = 42",
                () -> assertThat(defects())
                        .contains("journal: entry 43 stands where entry 42 should")
                        .anyMatch(line -> line.contains("was opened by entry 42, which is not in the journal")));
    }

    @Test
    void namesAnEntryThatWasRemovedFromTheEnd() {
        long head = journal.head().sequence();
        tampering.with(
                "journal",
                "delete from journal where sequence = " + head,
                () -> assertThat(defects())
                        .anyMatch(line -> line.startsWith("the journal ends with entry " + (head - 1))));
    }

    @Test
    void namesEntriesThatChangedPlaces() {
        tampering.with(
                "journal",
                "update journal set sequence = case sequence when 44 then 45 else 44 end + 1000000"
                        + " where sequence in (44, 45); update journal set sequence = sequence - 1000000 where sequence > 1000000",
                () -> assertThat(defects())
                        .anyMatch(line -> line.startsWith("journal: entry 44 "))
                        .anyMatch(line -> line.startsWith("journal: entry 45 ")));
    }

    @Test
    void namesAnAlteredRow() {
        var since = tampering.ask("select since from element where id = '" + COLLEGE + "'");
        tampering.with(
                "element",
                "update element set key = 'other' where since = " + since,
                () -> assertThat(defects())
                        .anyMatch(line -> line.startsWith(
                                "record: row element:" + COLLEGE + " of entry " + since + " is not what")));
    }

    @Test
    void namesARemovedRow() {
        var since = tampering.ask("select max(since) from trace_link");
        tampering.with(
                "trace_link",
                "delete from trace_link where since = " + since,
                () -> assertThat(defects())
                        .anyMatch(line -> line.startsWith("record: entry " + since + " (linkAdded link:")
                                && line.endsWith("has 0 rows rather than 1")));
    }

    @Test
    void namesARowThatWasClosedByHand() {
        var since = tampering.ask("select max(since) from answer");
        tampering.with(
                "answer",
                "update answer set until = since + 1 where since = " + since,
                () -> assertThat(defects())
                        .anyMatch(line -> line.contains("of entry " + since + " is closed by entry ")
                                && line.endsWith("the journal says in force")));
    }

    @Test
    void namesARowThatNoEntryOpened() {
        tampering.with(
                "theme",
                "insert into theme (since, until, id, code, name_da, position)"
                        + " values (100000000, 9223372036854775807, 'x', 'x', 'x', 9)",
                () -> assertThat(defects())
                        .anyMatch(line -> line.startsWith("record: row theme:x was opened by entry 100000000")));
    }

    @Test
    void countsOnEachDayWhatThePublicSeesOfIt() {
        var entries = journal.between(1, journal.head().sequence());
        var sight = TouchedSight.of(touches, Sight.PUBLIC, entries);
        var counted = entries.stream()
                .filter(sight::sees)
                .collect(Collectors.groupingBy(MendingIT::day, Collectors.counting()));

        assertThat(days.days(Sight.PUBLIC).stream()
                        .collect(Collectors.toMap(JournalDays.Day::date, JournalDays.Day::entries)))
                .isEqualTo(counted);
    }

    @Test
    void countsEveryEntryForThoseWhoReadTheJournal() {
        assertThat(days.allDays().stream().mapToLong(JournalDays.Day::entries).sum())
                .isEqualTo(journal.head().sequence());
    }

    private static LocalDate day(JournalEntry entry) {
        return entry.recordedAt().atZone(JournalDays.TOWN).toLocalDate();
    }

    private ProjectionStatus status(String projection) {
        return progress.statuses().stream()
                .filter(status -> status.name().equals(projection))
                .findFirst()
                .orElseThrow();
    }

    private List<String> defects() {
        var found = new ArrayList<String>();
        CheckReport report = checking.check(new Watching() {
            @Override
            public void progress(String what) {}

            @Override
            public void found(String defect) {
                found.add(defect);
            }
        });
        assertThat(report.defects()).isEqualTo(found.size());
        return found;
    }

    private void cypher(String statement) {
        var token = AuthTokens.basic("neo4j", System.getProperty("roedtraad.neo4j.password"));
        try (var driver = GraphDatabase.driver(System.getProperty("roedtraad.neo4j.uri"), token);
                var session = driver.session()) {
            session.run(statement).consume();
        }
    }

    private Path folder() {
        return Path.of(System.getProperty("roedtraad.index.directory"));
    }

    private Path largest() {
        try (var files = Files.walk(folder())) {
            return files.filter(file -> file.getFileName().toString().startsWith("_"))
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static void cut(Path file) {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(10);
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
