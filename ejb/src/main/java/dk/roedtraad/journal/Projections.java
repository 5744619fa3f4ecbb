package dk.roedtraad.journal;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

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

    /**
     * Throws one away and fills it from the beginning; answers when it is whole again.
     *
     * @param name its name
     * @param progress hears the sequence it has reached, now and then
     * @throws dk.roedtraad.shared.UnknownItemException when no projection is called so
     * @throws dk.roedtraad.shared.ProjectionUnavailableException when its store cannot be reached
     */
    ProjectionStatus rebuild(String name, Consumer<Checkpoint> progress);
}
