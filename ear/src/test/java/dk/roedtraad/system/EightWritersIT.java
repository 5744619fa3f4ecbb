package dk.roedtraad.system;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.RunningSite;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Eight people change the record at once for a minute. */
@Tag("slow")
class EightWritersIT {

    private static final long MINUTE = TimeUnit.SECONDS.toNanos(60);
    private static final String COUNTED = "/api/elements/NS-4.1.1";

    @Test
    void losesNoUpdateAndLeavesNoGap() throws Exception {
        try (RunningSite site = RunningSite.withData("demo")) {
            Diary diary = new Diary();
            String counted = "/api/elements/"
                    + new Visitor(site.address()).json(COUNTED).get("id").getAsString();
            long end = System.nanoTime() + MINUTE;
            List<Scribe> scribes = new ArrayList<>();
            for (String initiative : List.of("A-4.1", "A-4.1", "A-4.2", "A-4.3")) {
                scribes.add(scribe(site, "officer", "/api/elements/" + initiative, diary, end));
            }
            for (int planner = 0; planner < 4; planner++) {
                scribes.add(scribe(site, "planner", counted, diary, end));
            }
            var pool = Executors.newFixedThreadPool(scribes.size());
            scribes.forEach(pool::execute);
            pool.shutdown();
            assertThat(pool.awaitTermination(3, TimeUnit.MINUTES)).isTrue();

            String text = Letter.to(site.address())
                    .signed("planner", Person.password(site))
                    .get(counted)
                    .json()
                    .get("text")
                    .getAsString();
            TakenJournal journal = TakenJournal.of(site.home());
            journal.holdsAllOf(diary);
            long counts = diary.acknowledged().keySet().stream()
                    .filter(key -> journal.withReason(key).size() > 1)
                    .count();
            System.out.printf(
                    "eight writers: %d acknowledged in a minute, of them %d wordings, %d entries%n",
                    diary.acknowledged().size(), counts, journal.entries());
            assertThat(text).isEqualTo("Talt " + counts + ".");
            assertThat(scribes).extracting(Scribe::failures).containsOnly(0);
            assertThat(diary.acknowledged()).hasSizeGreaterThan(100);
        }
    }

    private static Scribe scribe(RunningSite site, String role, String element, Diary diary, long end) {
        return new Scribe(site.address(), Person.password(site), role, element, diary, () -> System.nanoTime() < end);
    }
}
