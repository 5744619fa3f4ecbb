package dk.roedtraad.journal;

import dk.roedtraad.shared.CanonicalJson;
import dk.roedtraad.shared.RecordItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A journal in memory for tests, written as the recorder writes it: each entry a transaction of its own. */
public final class WrittenJournal implements Journal {

    private static final Instant BEGIN = Instant.parse("2026-11-25T08:00:00Z");
    private static final byte[] SALT = {7, 7, 7};

    private final List<JournalEntry> entries = new ArrayList<>();

    /** A journal of so many entries, each about something else. */
    public static WrittenJournal of(int size) {
        var journal = new WrittenJournal();
        for (int i = 1; i <= size; i++) {
            journal.write("elementAdded", "element:x" + i, "{\"n\":" + i + "}", null);
        }
        return journal;
    }

    /** Writes an entry about an item. */
    public JournalEntry write(String verb, RecordItem item) {
        return write(item.noun() + verb, item.noun() + ":" + item.id(), CanonicalJson.of(item), null);
    }

    /** Writes an entry. */
    public JournalEntry write(String type, String subject, String payload, @Nullable String reason) {
        long sequence = entries.size() + 1L;
        var digest = JournalEntry.digest(SALT, payload, reason);
        var unhashed = entry(sequence, type, subject, payload, reason, digest, "");
        var entry = entry(sequence, type, subject, payload, reason, digest, unhashed.hashAfter(head().hash()));
        entries.add(entry);
        return entry;
    }

    private static JournalEntry entry(
            long sequence,
            String type,
            String subject,
            String payload,
            @Nullable String reason,
            String digest,
            String hash) {
        var time = BEGIN.plusSeconds(sequence);
        return new JournalEntry(
                sequence,
                time,
                sequence,
                "test:a",
                "planner",
                type,
                subject,
                List.of(subject),
                1,
                false,
                time,
                SALT,
                payload,
                reason,
                digest,
                hash);
    }

    /** The entries; may be changed, as somebody with the database's password may. */
    public List<JournalEntry> entries() {
        return entries;
    }

    @Override
    public Checkpoint head() {
        return entries.isEmpty()
                ? Checkpoint.NOTHING
                : entries.get(entries.size() - 1).checkpoint();
    }

    @Override
    public Optional<JournalEntry> find(long sequence) {
        return between(sequence, sequence).stream().findFirst();
    }

    @Override
    public List<JournalEntry> after(long sequence, int atLeast) {
        return entries.stream()
                .filter(entry -> entry.sequence() > sequence)
                .limit(atLeast)
                .toList();
    }

    @Override
    public List<JournalEntry> between(long first, long last) {
        return entries.stream()
                .filter(entry -> entry.sequence() >= first && entry.sequence() <= last)
                .toList();
    }

    @Override
    public Map<Long, Long> successors(long first, long last) {
        var successors = new HashMap<Long, Long>();
        for (var entry : between(first, last)) {
            entries.stream()
                    .filter(later -> later.subject().equals(entry.subject()) && later.sequence() > entry.sequence())
                    .findFirst()
                    .ifPresent(later -> successors.put(entry.sequence(), later.sequence()));
        }
        return successors;
    }
}
