package dk.roedtraad.journal;

import java.time.Duration;
import java.util.List;

/** How far the projections are. */
public interface Projections {

    /** One status a projection. */
    List<ProjectionStatus> statuses();

    /**
     * Waits until every projection has applied that entry.
     *
     * @return false when the time was over first
     */
    boolean awaitReached(long sequence, Duration atMost);
}
