package dk.roedtraad.incontainer;

import dk.roedtraad.journal.Checkpoint;
import dk.roedtraad.journal.JournalEntry;
import java.util.ArrayList;
import java.util.List;

/** Reads journal entries one after another and says what is wrong with their chain. */
final class JournalChain {

    private final List<String> faults = new ArrayList<>();

    private JournalChain() {}

    /** What is wrong with all entries of a journal, from the first. */
    static List<String> faults(List<JournalEntry> entries) {
        var chain = new JournalChain();
        JournalEntry last = null;
        for (var entry : entries) {
            chain.check(entry, last == null ? Checkpoint.NOTHING : last.checkpoint());
            if (last != null) {
                chain.checkTimes(last, entry);
            }
            last = entry;
        }
        return chain.faults;
    }

    private void check(JournalEntry entry, Checkpoint before) {
        expect(entry.sequence() == before.sequence() + 1, entry, "comes after " + before.sequence());
        expect(entry.hash().equals(entry.hashAfter(before.hash())), entry, "breaks the chain of hashes");
        var salt = entry.salt();
        var payload = entry.payload();
        expect(salt != null && payload != null, entry, "has no payload");
        expect(
                salt == null
                        || payload == null
                        || entry.payloadDigest().equals(JournalEntry.digest(salt, payload, entry.reason())),
                entry,
                "has a payload that its digest does not match");
    }

    private void checkTimes(JournalEntry last, JournalEntry entry) {
        if (entry.transaction() == last.transaction()) {
            expect(entry.recordedAt().equals(last.recordedAt()), entry, "has another time than its transaction");
        } else {
            expect(entry.transaction() == entry.sequence(), entry, "begins a transaction of another name");
            expect(entry.recordedAt().isAfter(last.recordedAt()), entry, "is recorded no later than the one before");
        }
    }

    private void expect(boolean holds, JournalEntry entry, String fault) {
        if (!holds) {
            faults.add("entry " + entry.sequence() + " " + fault);
        }
    }
}
