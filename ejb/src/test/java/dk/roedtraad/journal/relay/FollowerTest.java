package dk.roedtraad.journal.relay;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.journal.Checkpoint;
import dk.roedtraad.journal.Journal;
import dk.roedtraad.journal.JournalEntry;
import dk.roedtraad.journal.Projection;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FollowerTest {

    private final WrittenJournal journal = new WrittenJournal(3);
    private final Remembering projection = new Remembering();
    private final Follower follower = new Follower(projection, journal, Clock.systemUTC());

    @Test
    void appliesWhatIsNew() {
        projection.at = journal.entries.get(0).checkpoint();

        follower.catchUp();

        assertThat(projection.applied).containsExactly(2L, 3L);
    }

    @Test
    void fillsAnEmptyStoreFromTheBeginning() {
        follower.catchUp();

        assertThat(projection.applied).containsExactly(1L, 2L, 3L);
    }

    // [utest->req~foreign-checkpoint~1]
    @Test
    void clearsAStoreOfAnotherJournal() {
        projection.at = new Checkpoint(2, "f".repeat(64));

        follower.catchUp();

        assertThat(projection.cleared).isTrue();
        assertThat(projection.applied).containsExactly(1L, 2L, 3L);
    }

    @Test
    void saysSinceWhenTheStoreCannotBeReached() {
        projection.broken = true;

        follower.catchUp();

        assertThat(follower.status(3).failingSince()).isNotNull();
        assertThat(follower.status(3).lag()).isEqualTo(3);
    }

    @Test
    void goesOnWhenTheStoreIsBack() {
        projection.broken = true;
        follower.catchUp();
        projection.broken = false;

        follower.catchUp();

        assertThat(follower.status(3).failingSince()).isNull();
        assertThat(follower.status(3).lag()).isZero();
    }

    // [utest->req~readiness~1]
    @Test
    void hasReachedTheLoadOnceItsLastEntryIsApplied() {
        follower.loadedTo(3);

        follower.catchUp();

        assertThat(follower.status(3).reachedLoad()).isTrue();
    }

    @Test
    void doesNotWaitLongerThanTold() throws InterruptedException {
        assertThat(follower.awaitReached(9, System.nanoTime())).isFalse();
    }

    /** Keeps what it is given in memory. */
    private static final class Remembering implements Projection {

        private final List<Long> applied = new ArrayList<>();
        private @Nullable Checkpoint at;
        private boolean cleared;
        private boolean broken;

        @Override
        public String name() {
            return "memory";
        }

        @Override
        public Optional<Checkpoint> checkpoint() {
            if (broken) {
                throw new IllegalStateException("out of reach");
            }
            return Optional.ofNullable(at);
        }

        @Override
        public void apply(Checkpoint before, List<JournalEntry> batch) {
            batch.forEach(entry -> applied.add(entry.sequence()));
            at = batch.get(batch.size() - 1).checkpoint();
        }

        @Override
        public void clear() {
            cleared = true;
            at = Checkpoint.NOTHING;
        }
    }

    /** A journal of some entries. */
    private static final class WrittenJournal implements Journal {

        private final List<JournalEntry> entries = new ArrayList<>();

        WrittenJournal(int size) {
            for (int i = 1; i <= size; i++) {
                entries.add(new JournalEntry(
                        i,
                        Instant.EPOCH,
                        i,
                        "a",
                        "admin",
                        "elementAdded",
                        "element:x",
                        List.of(),
                        1,
                        false,
                        Instant.EPOCH,
                        null,
                        null,
                        null,
                        "0",
                        Integer.toHexString(i).repeat(64)));
            }
        }

        @Override
        public Checkpoint head() {
            return entries.get(entries.size() - 1).checkpoint();
        }

        @Override
        public Optional<JournalEntry> find(long sequence) {
            return entries.stream()
                    .filter(entry -> entry.sequence() == sequence)
                    .findFirst();
        }

        @Override
        public List<JournalEntry> after(long sequence, int atLeast) {
            return entries.stream()
                    .filter(entry -> entry.sequence() > sequence)
                    .limit(atLeast)
                    .toList();
        }
    }
}
