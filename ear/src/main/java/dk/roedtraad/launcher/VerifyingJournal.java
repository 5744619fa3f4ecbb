package dk.roedtraad.launcher;

import dk.roedtraad.journal.JournalChain;
import dk.roedtraad.journal.JournalEntry;
import dk.roedtraad.journal.JournalFault;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

// [impl->req~journal-export~1]
/**
 * Reads a journal export line by line, by itself, without a site or a store, and tells what is wrong with it. A file that was cut at
 * its end is whole in itself: only a hash noted earlier can tell.
 */
final class VerifyingJournal {

    private final @Nullable String expected;
    private final Consumer<String> told;
    private final JournalChain chain = JournalChain.fromTheFirst();
    private long entries;
    private long erased;
    private long faults;
    private long expectedAt;
    private @Nullable Instant first;
    private @Nullable Instant last;

    /**
     * A reading that has not begun.
     *
     * @param expected a hash that one of the entries must have, or null
     * @param told who hears the faults
     */
    VerifyingJournal(@Nullable String expected, Consumer<String> told) {
        this.expected = expected;
        this.told = told;
    }

    /** Reads all of it. */
    Verdict read(InputStream bytes) throws IOException {
        try (TextLines lines = new TextLines(bytes)) {
            boolean more = true;
            while (more) {
                more = readLine(lines);
            }
        }
        if (entries == 0) {
            fault("the file holds no entry");
        } else if (expected != null && expectedAt == 0) {
            fault("no entry has the expected hash " + expected);
        }
        return new Verdict(
                entries,
                erased,
                faults,
                first,
                last,
                chain.at().sequence(),
                chain.at().hash(),
                expectedAt);
    }

    private boolean readLine(TextLines lines) throws IOException {
        try {
            String line = lines.next();
            if (line == null) {
                return false;
            }
            read(JournalText.entry(line), lines.number());
        } catch (NotAnEntryException problem) {
            fault("line " + lines.number() + " " + problem.getMessage());
        }
        return true;
    }

    private void read(JournalEntry entry, long line) {
        for (JournalFault fault : chain.read(entry)) {
            fault("line " + line + ": " + fault);
        }
        entries++;
        if (entry.payload() == null) {
            erased++;
        }
        if (entry.hash().equals(expected)) {
            expectedAt = entry.sequence();
        }
        if (first == null) {
            first = entry.recordedAt();
        }
        last = entry.recordedAt();
    }

    private void fault(String what) {
        faults++;
        told.accept(what);
    }

    /**
     * What was found.
     *
     * @param entries number of entries read
     * @param erased how many of them have no payload any more
     * @param faults number of faults told
     * @param first recorded time of the first entry, or null where there is none
     * @param last recorded time of the last one
     * @param head sequence of the last entry of the chain
     * @param hash that entry's hash
     * @param expectedAt the entry that has the expected hash, or 0
     */
    record Verdict(
            long entries,
            long erased,
            long faults,
            @Nullable Instant first,
            @Nullable Instant last,
            long head,
            String hash,
            long expectedAt) {}
}
