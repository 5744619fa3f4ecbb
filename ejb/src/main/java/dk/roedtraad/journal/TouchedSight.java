package dk.roedtraad.journal;

import dk.roedtraad.shared.Sight;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a reader sees just now of some journal entries, by their touches. An entry that touches anything else does not exist for that
 * reader; one that touches nothing is reference data and open to everybody.
 *
 * @param touches all that those entries touch and the reader sees
 */
public record TouchedSight(Set<String> touches) {

    /** What a reader sees of those entries. */
    public static TouchedSight of(SeenTouches known, Sight sight, Collection<JournalEntry> entries) {
        return new TouchedSight(known.among(
                sight,
                entries.stream().flatMap(entry -> entry.touches().stream()).collect(Collectors.toSet())));
    }

    /** Whether the reader sees that one of them. */
    public boolean sees(JournalEntry entry) {
        return touches.containsAll(entry.touches());
    }
}
