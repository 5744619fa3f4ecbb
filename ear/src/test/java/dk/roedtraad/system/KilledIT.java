package dk.roedtraad.system;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.system.Diary.Change;
import dk.roedtraad.testing.Launcher;
import dk.roedtraad.testing.RunningSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs are killed at random points while people write. How often says the property {@code roedtraad.kills}. */
@Tag("slow")
class KilledIT {

    private static final List<String> INITIATIVES = List.of("A-4.1", "A-4.2", "A-4.3");
    private static final int USUAL = 50;
    private static final int LONGEST_LIFE = 2500;

    private final Random random = new Random(20261125);
    private final Diary diary = new Diary();

    @Test
    void losesNothingThatWasAcknowledgedAndWritesWhatIsRepeatedOnce(@TempDir Path home) throws Exception {
        int kills = Integer.getInteger("roedtraad.kills", USUAL);
        int unanswered = 0;
        for (int kill = 0; kill < kills; kill++) {
            try (RunningSite site = RunningSite.on(home, "demo")) {
                unanswered += diary.open().size();
                repeatWhatGotNoAnswer(site);
                dieUnderWriters(site, kill);
            }
        }
        try (RunningSite site = RunningSite.on(home, "demo")) {
            repeatWhatGotNoAnswer(site);
            assertThat(diary.open()).isEmpty();
            TakenJournal journal = TakenJournal.of(home);
            journal.holdsAllOf(diary);
            assertThat(List.of(shows(home, "fsync"), shows(home, "synchronous_commit")))
                    .containsOnly("on");
            System.out.printf(
                    "%d kills: %d acknowledged, %d without an answer and sent again, %d entries%n",
                    kills, diary.acknowledged().size(), unanswered, journal.entries());
        }
    }

    private void repeatWhatGotNoAnswer(RunningSite site) {
        for (Change change : List.copyOf(diary.open())) {
            Reply reply = Scribe.send(site.address(), Person.password(site), change);
            // Written before the kill and answered again, written now, or resting on a version that somebody else has
            // passed.
            assertThat(reply.status()).as("%s: %s", change, reply).isIn(201, 412);
            diary.answered(change, reply);
        }
    }

    private void dieUnderWriters(RunningSite site, int kill) throws InterruptedException {
        AtomicBoolean alive = new AtomicBoolean(true);
        var pool = Executors.newFixedThreadPool(4);
        String password = Person.password(site);
        String clause = "/api/elements/"
                + new Visitor(site.address())
                        .json("/api/elements/NS-4.1.1")
                        .get("id")
                        .getAsString();
        List<Scribe> scribes = new ArrayList<>();
        INITIATIVES.forEach(initiative -> scribes.add(
                new Scribe(site.address(), password, "officer", "/api/elements/" + initiative, diary, alive::get)));
        scribes.add(new Scribe(site.address(), password, "planner", clause, diary, alive::get));
        scribes.forEach(pool::execute);
        TimeUnit.MILLISECONDS.sleep(300L + random.nextInt(LONGEST_LIFE));
        victims(site, kill).forEach(victim -> Launcher.signal(victim, "KILL"));
        TimeUnit.MILLISECONDS.sleep(200);
        alive.set(false);
        pool.shutdown();
        assertThat(pool.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
    }

    private static List<ProcessHandle> victims(RunningSite site, int kill) {
        return switch (kill % 3) {
            case 0 -> List.of(site.program("site"));
            case 1 -> List.of(site.program("postgresql"));
            default -> {
                List<ProcessHandle> all = new ArrayList<>(site.programs());
                all.add(0, site.launcher().handle());
                yield all;
            }
        };
    }

    private static String shows(Path home, String setting) throws Exception {
        List<String> postmaster = Files.readAllLines(home.resolve("database/postmaster.pid"));
        String password =
                Files.readString(home.resolve("secrets/database.password")).strip();
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + postmaster.get(3) + "/roedtraad", "roedtraad", password);
                var answer = connection.createStatement().executeQuery("show " + setting)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
