package dk.roedtraad.journal;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the public may see just now of some journal entries, by their touches. An entry that touches anything else does not exist for the
 * public; one that touches nothing is reference data and open to everybody.
 *
 * @param touches all that those entries touch and the public may see
 */
public record PublicSight(Set<String> touches) {

    /** What the public may see of those entries. */
    public static PublicSight of(PublicTouches known, Collection<JournalEntry> entries) {
        return new PublicSight(known.among(
                entries.stream().flatMap(entry -> entry.touches().stream()).collect(Collectors.toSet())));
    }

    /** Whether the public may see that one of them. */
    public boolean sees(JournalEntry entry) {
        return touches.containsAll(entry.touches());
    }
}
