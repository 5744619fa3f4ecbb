package dk.roedtraad.check;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a check found.
 *
 * @param at when it began
 * @param took how long it took
 * @param whole whether all entries were read, rather than the newest
 * @param head the last entry it looked at
 * @param defects how many defects it found
 * @param summary a sentence for each thing that was checked
 */
public record CheckReport(Instant at, Duration took, boolean whole, long head, long defects, List<String> summary) {

    /** Whether nothing is wrong. */
    public boolean isEqual() {
        return defects == 0;
    }
}
