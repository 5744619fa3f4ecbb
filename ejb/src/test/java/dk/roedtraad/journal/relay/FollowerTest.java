package dk.roedtraad.journal.relay;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.journal.Checkpoint;
import dk.roedtraad.journal.Comparison;
import dk.roedtraad.journal.JournalEntry;
import dk.roedtraad.journal.Projection;
import dk.roedtraad.journal.WrittenJournal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

// [utest->req~self-mending~1]
class FollowerTest {

    private final WrittenJournal journal = WrittenJournal.of(3);
    private final Remembering projection = new Remembering();
    private final Follower follower = new Follower(projection, journal, Clock.systemUTC());

    @Test
    void appliesWhatIsNew() {
        projection.at = journal.entries().get(0).checkpoint();

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
    void clearsAStoreThatWasEmptiedBetweenTwoWakings() {
        follower.catchUp();
        projection.at = null;
        projection.applied.clear();

        follower.catchUp();

        assertThat(projection.applied).containsExactly(1L, 2L, 3L);
    }

    @Test
    void clearsAStoreThatIsAheadOfTheJournal() {
        projection.at = new Checkpoint(9, "9".repeat(64));

        follower.catchUp();

        assertThat(projection.applied).containsExactly(1L, 2L, 3L);
    }

    @Test
    void fillsNothingAgainThatIsWhole() {
        follower.catchUp();
        follower.catchUp();

        assertThat(projection.applied).containsExactly(1L, 2L, 3L);
    }

    @Test
    void saysThatTheProjectionIsFilledOnceItHasReachedTheEnd() {
        follower.catchUp();
        follower.catchUp();

        assertThat(projection.filled).isOne();
        assertThat(follower.status(3).rebuilds()).isOne();
    }

    @Test
    void countsNoRebuildWhereItGoesOn() {
        projection.at = journal.entries().get(0).checkpoint();

        follower.catchUp();

        assertThat(follower.status(3).rebuilds()).isZero();
    }

    @Test
    void fillsAgainWhenToldTo() {
        follower.catchUp();

        follower.rebuild(at -> {});

        assertThat(projection.applied).containsExactly(1L, 2L, 3L, 1L, 2L, 3L);
        assertThat(follower.status(3).rebuilds()).isEqualTo(2);
    }

    @Test
    void isRebuildingUntilTheStoreIsBackAndWhole() {
        follower.catchUp();
        projection.at = null;
        projection.refusing = true;
        follower.catchUp();
        assertThat(follower.status(3).rebuildingSince()).isNotNull();
        projection.refusing = false;

        follower.catchUp();

        assertThat(follower.status(3).rebuildingSince()).isNull();
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
        private boolean refusing;
        private int filled;

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
            if (refusing) {
                throw new IllegalStateException("full");
            }
            batch.forEach(entry -> applied.add(entry.sequence()));
            at = batch.get(batch.size() - 1).checkpoint();
        }

        @Override
        public void clear() {
            cleared = true;
            at = Checkpoint.NOTHING;
        }

        @Override
        public void filled() {
            filled++;
        }

        @Override
        public Comparison compare() {
            return new Comparison(0, List.of());
        }

        @Override
        public Comparison compareAgain(Comparison earlier) {
            return earlier;
        }
    }
}
