package dk.roedtraad.check;

import dk.roedtraad.journal.ProjectionStatus;
import dk.roedtraad.journal.Projections;
import dk.roedtraad.journal.Rebuilt;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Checks by itself, after the start, every hour and whenever a projection was filled anew, and has a projection that differs filled anew. One that still
 * differs after that is left alone until it is an hour later, so that a defect of ours does not keep it busy.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CheckClock {

    private static final Logger LOG = Logger.getLogger(CheckClock.class.getName());
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration REST = Duration.ofMinutes(55);

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private CheckingSite checking;

    @Inject
    private Projections projections;

    @Inject
    private Clock clock;

    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean rebuilt = new AtomicBoolean();
    private final Map<String, Instant> mended = new HashMap<>();

    /** Looks whether it is time. */
    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    public void tick() {
        var last = checking.last();
        boolean due = last.isEmpty() || last.get().at().plus(EVERY).isBefore(clock.instant());
        if (due || rebuilt.get()) {
            executor.execute(this::check);
        }
    }

    /** After a projection was filled. */
    public void afterRebuild(@ObservesAsync Rebuilt projection) {
        rebuilt.set(true);
    }

    private void check() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            if (projections.statuses().stream().allMatch(CheckClock::isWhole)) {
                rebuilt.set(false);
                checking.checkNewest(new Mending());
            }
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "The site cannot be checked just now", e);
        } finally {
            busy.set(false);
        }
    }

    private static boolean isWhole(ProjectionStatus status) {
        return status.reachedLoad() && status.rebuildingSince() == null && status.failingSince() == null;
    }

    private void mend(String projection) {
        var before = mended.get(projection);
        if (before == null || before.plus(REST).isBefore(clock.instant())) {
            mended.put(projection, clock.instant());
            executor.execute(() -> projections.rebuild(projection, at -> {}));
        }
    }

    /** Writes defects into the log and has a projection filled anew that differs. */
    private final class Mending implements Watching {

        @Override
        public void progress(String what) {
            LOG.fine(what);
        }

        @Override
        public void found(String defect) {
            LOG.warning(() -> "Check: " + defect);
        }

        @Override
        public void compared(String projection, boolean equal) {
            if (!equal) {
                mend(projection);
            }
        }
    }
}
