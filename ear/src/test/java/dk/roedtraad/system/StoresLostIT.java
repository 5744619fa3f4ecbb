package dk.roedtraad.system;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.Launcher;
import dk.roedtraad.testing.LearnedClasses;
import dk.roedtraad.testing.RunningSite;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The graph is killed and deleted, then the index is deleted, under a site where people write and read. */
@Tag("slow")
class StoresLostIT {

    private static final long LONGEST_MENDING = TimeUnit.SECONDS.toNanos(120);
    private static final List<String> PAGES = List.of(
            "/",
            "/element/A-4.1",
            "/soeg?q=bolig",
            "/opfoelgning",
            "/dokument/naestvedstrategien",
            "/journal",
            "/api/search?q=bolig",
            "/api/elements/A-4.1/trace?direction=both",
            "/api/elements?kind=clause",
            "/soeg?thread=xzscttwd9c");

    private final AtomicBoolean open = new AtomicBoolean(true);
    private final AtomicInteger read = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> failed = new ConcurrentLinkedQueue<>();

    @Test
    void goesOnAnsweringAndFillsBothAgainWithoutARestart() throws Exception {
        try (RunningSite site = RunningSite.withData("demo")) {
            Diary diary = new Diary();
            var pool = Executors.newFixedThreadPool(5);
            List<Scribe> scribes = new ArrayList<>();
            for (String initiative : List.of("A-4.1", "A-4.2")) {
                scribes.add(new Scribe(
                        site.address(),
                        Person.password(site),
                        "officer",
                        "/api/elements/" + initiative,
                        diary,
                        open::get));
            }
            scribes.forEach(pool::execute);
            for (int reader = 0; reader < 3; reader++) {
                pool.execute(() -> readAll(new Visitor(site.address())));
            }

            long graph = mended(site, "graph", () -> {
                Launcher.signal(site.program("neo4j"), "KILL");
                LearnedClasses.delete(site.home().resolve("graph"));
            });
            long index = mended(
                    site, "index", () -> LearnedClasses.delete(site.home().resolve("index")));
            open.set(false);
            pool.shutdown();
            assertThat(pool.awaitTermination(2, TimeUnit.MINUTES)).isTrue();

            System.out.printf(
                    "stores lost: graph whole again after %d ms, index after %d ms; %d writes acknowledged, %d reads%n",
                    graph, index, diary.acknowledged().size(), read.get());
            assertThat(failed).isEmpty();
            assertThat(scribes).extracting(Scribe::failures).containsOnly(0);
            TakenJournal.of(site.home()).holdsAllOf(diary);
        }
    }

    private void readAll(Visitor visitor) {
        while (open.get()) {
            for (String page : PAGES) {
                Reply reply = visitor.get(page);
                read.incrementAndGet();
                if (reply.status() >= 500) {
                    failed.add(reply.toString());
                }
            }
        }
    }

    /** How many milliseconds until that store has again reached what was written by then, and some more of it. */
    private static long mended(RunningSite site, String store, Runnable loss) throws InterruptedException {
        Visitor visitor = new Visitor(site.address());
        long before = checkpoint(visitor, store);
        loss.run();
        long began = System.nanoTime();
        boolean wasAway = false;
        while (true) {
            long now = checkpoint(visitor, store);
            boolean isAway = now < before || visitor.get("/health/ready").body().contains(store + ".failingSince");
            wasAway = wasAway || isAway;
            long passed = System.nanoTime() - began;
            if (!isAway && now > before + 20 && (wasAway || passed > TimeUnit.SECONDS.toNanos(8))) {
                return TimeUnit.NANOSECONDS.toMillis(passed);
            }
            assertThat(passed).as("%s at %d of %d", store, now, before).isLessThan(LONGEST_MENDING);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static long checkpoint(Visitor visitor, String store) {
        var found = java.util.regex.Pattern.compile("\"" + store + "\\.checkpoint\"\\s*:\\s*(\\d+)")
                .matcher(visitor.get("/health/ready").body());
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }
}
