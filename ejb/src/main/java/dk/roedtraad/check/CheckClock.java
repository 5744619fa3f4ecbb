package dk.roedtraad.check;

import dk.roedtraad.journal.ProjectionStatus;
import dk.roedtraad.journal.Projections;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
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
    private long checkedRebuilds;
    private final Map<String, Instant> mended = new HashMap<>();

    /** Looks whether it is time. */
    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    public void tick() {
        executor.execute(this::checkIfDue);
    }

    private void checkIfDue() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            var statuses = projections.statuses();
            long rebuilds =
                    statuses.stream().mapToLong(ProjectionStatus::rebuilds).sum();
            if ((rebuilds != checkedRebuilds || isOld()) && statuses.stream().allMatch(CheckClock::isWhole)) {
                checkedRebuilds = rebuilds;
                checking.checkNewest(new Mending());
            }
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "The site cannot be checked just now", e);
        } finally {
            busy.set(false);
        }
    }

    private boolean isOld() {
        return checking.last()
                .map(report -> report.at().plus(EVERY).isBefore(clock.instant()))
                .orElse(true);
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
