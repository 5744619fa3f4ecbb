package dk.roedtraad.check;

import dk.roedtraad.journal.Checkpoint;
import dk.roedtraad.journal.Comparison;
import dk.roedtraad.journal.Journal;
import dk.roedtraad.journal.Projection;
import dk.roedtraad.journal.Projections;
import dk.roedtraad.shared.ProjectionUnavailableException;
import dk.roedtraad.shared.RecordRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

// [impl->req~check~1]
/**
 * Checks that the journal's chain holds, that every row is what its entry says, and that each projection holds what the record holds.
 *
 * <p>Nobody has to stop: the journal is read up to the entry that was its last when the check began. A projection is compared with the
 * record as it stands; where something differs because it was just being written, it is compared again when the projection has caught up,
 * and at last while the writers wait for a moment.
 */
@ApplicationScoped
public class CheckingSite {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration MOMENT = Duration.ofSeconds(5);
    private static final int LOOKS = 3;
    private static final long NEWEST = 2000;

    private final ReentrantLock turn = new ReentrantLock();

    @Inject
    private Journal journal;

    @Inject
    private RecordRows rows;

    @Inject
    private Projections progress;

    @Inject
    @Any
    private Instance<Projection> projections;

    @Inject
    private WhileWritersWait writers;

    @Inject
    private Clock clock;

    private volatile @Nullable CheckReport last;
    private volatile Checkpoint checked = Checkpoint.NOTHING;

    /**
     * Checks everything.
     *
     * @throws ProjectionUnavailableException when a projection does not catch up
     */
    public CheckReport check(Watching watching) {
        return check(Checkpoint.NOTHING, watching);
    }

    /** Checks the projections, and of the journal and the rows what is newer than the last check, or the newest. */
    public CheckReport checkNewest(Watching watching) {
        long newest = journal.head().sequence() - NEWEST;
        var since = checked.sequence() >= newest
                ? checked
                : journal.find(newest).map(entry -> entry.checkpoint()).orElse(Checkpoint.NOTHING);
        return check(since, watching);
    }

    /** What the last check said, if there was one since the site started. */
    public Optional<CheckReport> last() {
        return Optional.ofNullable(last);
    }

    private CheckReport check(Checkpoint since, Watching watching) {
        turn.lock();
        try {
            var began = clock.instant();
            var counting = new Counting(watching);
            var head = journal.head();
            var summary = new ArrayList<String>();
            var reading = new CheckingJournal(journal, rows, counting, since, head);
            reading.check();
            summary.add(reading.summary());
            for (var projection : projections) {
                summary.add(compare(projection, counting));
            }
            var report = report(began, since, head, counting.defects, summary);
            last = report;
            checked = report.isEqual() ? head : Checkpoint.NOTHING;
            return report;
        } finally {
            turn.unlock();
        }
    }

    private CheckReport report(Instant began, Checkpoint since, Checkpoint head, long defects, List<String> summary) {
        return new CheckReport(
                began,
                Duration.between(began, clock.instant()),
                since.equals(Checkpoint.NOTHING),
                head.sequence(),
                defects,
                List.copyOf(summary));
    }

    private String compare(Projection projection, Counting counting) {
        counting.progress("comparing the " + projection.name());
        awaitReached(projection, PATIENCE);
        var comparison = projection.compare();
        long compared = comparison.compared();
        for (int look = 1; look < LOOKS && !comparison.isEqual(); look++) {
            awaitReached(projection, PATIENCE);
            comparison = again(projection, comparison);
        }
        if (!comparison.isEqual()) {
            comparison = atRest(projection, comparison);
        }
        comparison.differences().forEach(difference -> counting.found(projection.name() + ": " + difference));
        counting.compared(projection.name(), comparison.isEqual());
        return projection.name() + ": " + compared + " compared, "
                + (comparison.isEqual() ? "equal" : comparison.differences().size() + " differ");
    }

    private Comparison atRest(Projection projection, Comparison comparison) {
        return writers.look(() -> {
            awaitReached(projection, MOMENT);
            return again(projection, comparison);
        });
    }

    /** Where too much differed to name it all, everything is compared again. */
    private static Comparison again(Projection projection, Comparison earlier) {
        return earlier.differences().size() < Comparison.MOST ? projection.compareAgain(earlier) : projection.compare();
    }

    private void awaitReached(Projection projection, Duration patience) {
        if (!progress.awaitReached(journal.head().sequence(), patience)) {
            throw new ProjectionUnavailableException(
                    projection.name(), new IllegalStateException("It does not catch up with the journal"));
        }
    }

    /** Counts the defects. */
    private static final class Counting implements Watching {

        private final Watching watching;
        private long defects;

        Counting(Watching watching) {
            this.watching = watching;
        }

        @Override
        public void progress(String what) {
            watching.progress(what);
        }

        @Override
        public void found(String defect) {
            defects++;
            watching.found(defect);
        }

        @Override
        public void compared(String projection, boolean equal) {
            watching.compared(projection, equal);
        }
    }
}
