package dk.roedtraad.web.health;

import dk.roedtraad.journal.ProjectionStatus;
import dk.roedtraad.startup.Readiness;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks the record how the projections stand, once the start's own work is done, and takes no answer in time for no. */
@ApplicationScoped
public class RecordProbe {

    private static final long PATIENCE_MILLIS = 2000;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Readiness readiness;

    private volatile boolean onceReady;

    /** How the projections stand; empty when the record does not answer in time. */
    Optional<List<ProjectionStatus>> statuses() {
        try {
            var asked = executor.submit(readiness::projectionStatuses);
            try {
                return Optional.of(asked.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                asked.cancel(true);
                return Optional.empty();
            }
        } catch (ExecutionException | RejectedExecutionException expected) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Whether everything was there once, by those statuses; once true it stays so. */
    boolean wasReady(List<ProjectionStatus> statuses) {
        if (!onceReady) {
            onceReady = statuses.stream().allMatch(ProjectionStatus::reachedLoad);
        }
        return onceReady;
    }
}
