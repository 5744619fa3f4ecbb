package dk.roedtraad.journal;

import java.time.Instant;
import java.util.List;

/** Journal entries for tests. */
public final class Entries {

    private Entries() {}

    /** An entry as a reader of the journal finds it. */
    public static JournalEntry entry(String subject, String type, String... touches) {
        var now = Instant.EPOCH;
        return new JournalEntry(
                1,
                now,
                1,
                "a",
                "admin",
                type,
                subject,
                List.of(touches),
                1,
                false,
                now,
                null,
                null,
                null,
                "",
                "1".repeat(64));
    }
}
