package dk.roedtraad.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads journal entries one after another, from the first, and says what is wrong with their chain.
 *
 * <p>Each entry is measured against the one before as that one says of itself, so that what was altered is named where it stands and
 * not at every entry after it. What stands at the wrong place is named and skipped; after a gap the chain is taken up again.
 */
public final class JournalChain {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private Checkpoint at;
    private @Nullable JournalEntry last;
    private List<JournalFault> faults = new ArrayList<>();

    private JournalChain(Checkpoint at) {
        this.at = at;
    }

    /** A chain of which nothing has been read. */
    public static JournalChain fromTheFirst() {
        return new JournalChain(Checkpoint.NOTHING);
    }

    /** A chain that was read, and found whole, up to that checkpoint. */
    public static JournalChain after(Checkpoint checkpoint) {
        return new JournalChain(checkpoint);
    }

    /** What is wrong with all entries of a journal, from the first. */
    public static List<JournalFault> faults(Iterable<JournalEntry> entries) {
        var chain = fromTheFirst();
        var all = new ArrayList<JournalFault>();
        entries.forEach(entry -> all.addAll(chain.read(entry)));
        return all;
    }

    /** Reads the next entry and says what is wrong with it. */
    public List<JournalFault> read(JournalEntry entry) {
        faults = new ArrayList<>();
        if (entry.sequence() <= at.sequence()) {
            fault(entry, entry.sequence() == at.sequence() ? "stands twice" : "stands after entry " + at.sequence());
            checkPayload(entry);
            return faults;
        }
        boolean follows = entry.sequence() == at.sequence() + 1;
        if (!follows) {
            fault(entry, missing(at.sequence() + 1, entry.sequence() - 1));
        }
        checkPayload(entry);
        if (isWellFormed(entry) && follows) {
            checkHash(entry);
        }
        checkTimes(entry, follows);
        at = entry.checkpoint();
        last = entry;
        return faults;
    }

    /** How far the chain was read. */
    public Checkpoint at() {
        return at;
    }

    private static String missing(long first, long end) {
        return first == end
                ? "stands where entry " + first + " should"
                : "stands where the entries " + first + " to " + end + " should";
    }

    private boolean isWellFormed(JournalEntry entry) {
        boolean right = HASH.matcher(entry.hash()).matches()
                && HASH.matcher(entry.payloadDigest()).matches();
        if (!right) {
            fault(entry, "has a hash that is none");
        }
        return right;
    }

    private void checkHash(JournalEntry entry) {
        boolean known = HASH.matcher(at.hash()).matches();
        if (known && !entry.hash().equals(entry.hashAfter(at.hash()))) {
            fault(entry, "does not have the hash that its header and the hash of the entry before it give");
        }
    }

    /** A payload is there with its salt, or erased together with salt and reason. */
    private void checkPayload(JournalEntry entry) {
        var salt = entry.salt();
        var payload = entry.payload();
        if (salt == null || payload == null) {
            if (salt != null || payload != null || entry.reason() != null) {
                fault(entry, "has only a part of payload, salt and reason");
            }
        } else if (!entry.payloadDigest().equals(JournalEntry.digest(salt, payload, entry.reason()))) {
            fault(entry, "has a payload or reason that its digest does not match");
        }
    }

    private void checkTimes(JournalEntry entry, boolean follows) {
        var before = last;
        if (before == null) {
            expect(!follows || entry.transaction() == entry.sequence(), entry, "begins a transaction of another name");
        } else if (entry.transaction() == before.transaction()) {
            expect(entry.recordedAt().equals(before.recordedAt()), entry, "has another time than its transaction");
        } else {
            expect(!follows || entry.transaction() == entry.sequence(), entry, "begins a transaction of another name");
            expect(
                    entry.recordedAt().isAfter(before.recordedAt()),
                    entry,
                    "is recorded no later than entry " + before.sequence());
        }
    }

    private void expect(boolean holds, JournalEntry entry, String what) {
        if (!holds) {
            fault(entry, what);
        }
    }

    private void fault(JournalEntry entry, String what) {
        faults.add(new JournalFault(entry.sequence(), what));
    }
}
