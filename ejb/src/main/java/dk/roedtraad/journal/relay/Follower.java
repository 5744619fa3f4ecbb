package dk.roedtraad.journal.relay;

import dk.roedtraad.journal.Checkpoint;
import dk.roedtraad.journal.Journal;
import dk.roedtraad.journal.JournalEntry;
import dk.roedtraad.journal.Projection;
import dk.roedtraad.journal.ProjectionStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

// [impl->req~self-mending~1]
/**
 * Takes one projection along the journal.
 *
 * <p>It begins from the projection's own checkpoint. A checkpoint that the journal does not know, or none, means that the store is
 * of another history, new or damaged: it is cleared and filled from the beginning. While the store cannot be reached nothing is
 * lost; the next waking tries again.
 */
final class Follower {

    private static final Logger LOG = Logger.getLogger(Follower.class.getName());
    private static final int BATCH = 500;

    private final Projection projection;
    private final Journal journal;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile Checkpoint applied = Checkpoint.NOTHING;
    private volatile @Nullable Instant failingSince;
    private volatile @Nullable Instant rebuildingSince;
    private final AtomicLong rebuilds = new AtomicLong();
    private volatile long loadedTo = Long.MAX_VALUE;
    private volatile boolean reachedLoad;
    private boolean whole;

    Follower(Projection projection, Journal journal, Clock clock) {
        this.projection = projection;
        this.journal = journal;
        this.clock = clock;
    }

    String name() {
        return projection.name();
    }

    /** Says which entry was the last when the data set had been loaded. */
    void loadedTo(long sequence) {
        loadedTo = sequence;
    }

    /** Applies what there is; answers at once when somebody else is at it. */
    void catchUp() {
        if (!turn.tryLock()) {
            return;
        }
        try {
            follow(at -> {});
            failingSince = null;
        } catch (RuntimeException e) {
            fail(e);
        } finally {
            turn.unlock();
        }
    }

    /** Throws the projection away and fills it from the beginning, after whoever is at it. */
    void rebuild(Consumer<Checkpoint> progress) {
        turn.lock();
        try {
            begin("was asked to be rebuilt");
            follow(progress);
            failingSince = null;
        } catch (RuntimeException e) {
            fail(e);
            throw e;
        } finally {
            turn.unlock();
        }
    }

    private void fail(RuntimeException problem) {
        if (failingSince == null) {
            failingSince = clock.instant();
            LOG.log(Level.WARNING, problem, () -> "The " + name() + " cannot follow the journal; trying again");
        }
    }

    private void follow(Consumer<Checkpoint> progress) {
        var at = start();
        note(at);
        for (var batch = journal.after(at.sequence(), BATCH); !batch.isEmpty(); ) {
            projection.apply(at, batch);
            at = batch.get(batch.size() - 1).checkpoint();
            note(at);
            progress.accept(at);
            batch = journal.after(at.sequence(), BATCH);
        }
        if (!whole) {
            projection.filled();
            whole = true;
            end();
        }
    }

    // [impl->req~foreign-checkpoint~1]
    private Checkpoint start() {
        var found = projection.checkpoint();
        if (found.isPresent() && isOfThisJournal(found.get())) {
            // Somebody else may have emptied it; then it is to be said again when it is filled.
            whole = whole && found.get().sequence() > 0;
            return found.get();
        }
        begin(found.isPresent() ? "is of another journal" : "is new or damaged");
        return Checkpoint.NOTHING;
    }

    private void begin(String why) {
        LOG.info(() -> "The " + name() + " " + why + ": filling it from the beginning");
        whole = false;
        if (rebuildingSince == null) {
            rebuildingSince = clock.instant();
        }
        projection.clear();
    }

    private void end() {
        var since = rebuildingSince;
        if (since != null) {
            rebuilds.incrementAndGet();
            rebuildingSince = null;
            var took = Duration.between(since, clock.instant());
            LOG.info(() ->
                    "The " + name() + " is filled, to entry " + applied.sequence() + " in " + took.toMillis() + " ms");
        }
    }

    private boolean isOfThisJournal(Checkpoint checkpoint) {
        return checkpoint.equals(Checkpoint.NOTHING)
                || journal.find(checkpoint.sequence())
                        .map(JournalEntry::checkpoint)
                        .filter(checkpoint::equals)
                        .isPresent();
    }

    private void note(Checkpoint at) {
        applied = at;
        if (at.sequence() >= loadedTo) {
            reachedLoad = true;
        }
        synchronized (this) {
            notifyAll();
        }
    }

    /** Waits until that entry is applied; false when the time was over first. */
    synchronized boolean awaitReached(long sequence, long untilNanos) throws InterruptedException {
        while (applied.sequence() < sequence) {
            long left = (untilNanos - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    ProjectionStatus status(long headSequence) {
        var at = applied;
        return new ProjectionStatus(
                name(),
                at,
                Math.max(0, headSequence - at.sequence()),
                failingSince,
                reachedLoad,
                rebuildingSince,
                rebuilds.get());
    }
}
