package dk.roedtraad.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a projection stands.
 *
 * @param name its name
 * @param applied the checkpoint it has reached
 * @param lag entries of the journal it has not applied
 * @param failingSince since when it cannot be reached, or null while it can
 * @param reachedLoad whether it has once reached the last entry there was when the data set had been loaded
 * @param rebuildingSince since when it is being filled from the beginning, or null while it is not
 * @param rebuilds how often it was filled from the beginning since the site started
 */
public record ProjectionStatus(
        String name,
        Checkpoint applied,
        long lag,
        @Nullable Instant failingSince,
        boolean reachedLoad,
        @Nullable Instant rebuildingSince,
        long rebuilds) {}
