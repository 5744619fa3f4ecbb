package dk.roedtraad.startup;

import dk.roedtraad.journal.ProjectionStatus;
import dk.roedtraad.journal.Projections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the site may be asked. It becomes ready when the schema is current, the chosen data set is loaded and both projections have
 * once reached the load's last entry; from then on it is ready while the record answers. Lag is told, not held against it.
 */
@ApplicationScoped
public class Readiness {

    @Inject
    private Projections projections;

    private volatile Phase phase = Phase.MIGRATING;
    private volatile @Nullable String failure;

    /** What the start is doing. */
    public enum Phase {
        /** The schema is brought up to date. */
        MIGRATING,
        /** The data set is being loaded. */
        LOADING,
        /** The start's own work is done. */
        STARTED
    }

    void enter(Phase next) {
        phase = next;
        failure = null;
    }

    void failed(String why) {
        failure = why;
    }

    /** What the start is doing. */
    public Phase phase() {
        return phase;
    }

    /** Why the start does not go on, or null while it does. */
    public @Nullable String failure() {
        return failure;
    }

    // [impl->req~readiness~1]
    /** Whether everything was there once. */
    public boolean isReady() {
        return phase == Phase.STARTED && projectionStatuses().stream().allMatch(ProjectionStatus::reachedLoad);
    }

    /** Whether the database keeps silent or refuses, by the last look at it. */
    public boolean isRecordAway() {
        return RecordConnections.areAway();
    }

    /** How the projections stand. */
    public List<ProjectionStatus> projectionStatuses() {
        return projections.statuses();
    }
}
