package dk.roedtraad.check;

import dk.roedtraad.journal.Checkpoint;
import dk.roedtraad.journal.Journal;
import dk.roedtraad.journal.JournalChain;
import dk.roedtraad.journal.JournalEntry;
import dk.roedtraad.shared.CanonicalJson;
import dk.roedtraad.shared.RecordItem;
import dk.roedtraad.shared.RecordRows;
import dk.roedtraad.shared.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the journal up to one entry, some entries at a time, and each row version beside the entry that opened it.
 *
 * <p>Writers may go on: what an entry says never changes, and a row that a later entry closes counts as open.
 */
final class CheckingJournal {

    private static final int BATCH = 500;

    private final Journal journal;
    private final RecordRows rows;
    private final Watching watching;
    private final Checkpoint head;
    private final JournalChain chain;
    private long entries;
    private long versions;

    CheckingJournal(Journal journal, RecordRows rows, Watching watching, Checkpoint begin, Checkpoint head) {
        this.journal = journal;
        this.rows = rows;
        this.watching = watching;
        this.head = head;
        this.chain = JournalChain.after(begin);
    }

    /** Checks all entries up to the head. */
    void check() {
        for (long at = chain.at().sequence(); at < head.sequence(); at += BATCH) {
            long last = Math.min(head.sequence(), at + BATCH);
            check(at + 1, last);
            watching.progress("entry " + last + " of " + head.sequence());
        }
        if (!chain.at().equals(head)) {
            watching.found("the journal ends with entry " + chain.at().sequence() + ", its head says entry "
                    + head.sequence() + " with hash " + head.hash());
        }
        checkBeyond();
    }

    /** What was read, as a sentence. */
    String summary() {
        return "journal: " + entries + " entries up to " + head.sequence() + ", record: " + versions + " row versions";
    }

    private void check(long first, long last) {
        var opened = opened(first, last);
        var successors = journal.successors(first, last);
        for (var entry : journal.between(first, last)) {
            entries++;
            chain.read(entry).forEach(fault -> watching.found("journal: " + fault));
            var found = opened.remove(entry.sequence());
            check(entry, found == null ? List.of() : found, successors);
        }
        opened.forEach((since, strays) -> strays.forEach(version -> watching.found(
                "record: " + name(version) + " was opened by entry " + since + ", which is not in the journal")));
    }

    private Map<Long, List<Rows.Version<?>>> opened(long first, long last) {
        var opened = new TreeMap<Long, List<Rows.Version<?>>>();
        for (var table : rows.all()) {
            for (var version : table.opened(first, last)) {
                versions++;
                opened.computeIfAbsent(version.since(), since -> new ArrayList<>())
                        .add(version);
            }
        }
        return opened;
    }

    private void check(JournalEntry entry, List<Rows.Version<?>> found, Map<Long, Long> successors) {
        int expected = entry.type().endsWith("Withdrawn") ? 0 : 1;
        if (found.size() != expected) {
            watching.found("record: entry " + entry.sequence() + " (" + entry.type() + " " + entry.subject() + ") has "
                    + found.size() + " rows rather than " + expected);
        }
        found.forEach(version -> check(entry, version, successors.getOrDefault(entry.sequence(), Rows.OPEN)));
    }

    private void check(JournalEntry entry, Rows.Version<?> version, long closedBy) {
        var place = "record: row " + name(version) + " of entry " + entry.sequence();
        if (!subject(version.item()).equals(entry.subject())) {
            watching.found(place + " belongs to an entry about " + entry.subject());
        } else if (entry.payload() != null && !entry.payload().equals(CanonicalJson.of(version.item()))) {
            watching.found(place + " is not what the entry says: " + CanonicalJson.of(version.item()) + " rather than "
                    + entry.payload());
        }
        if (asOfHead(version.until()) != asOfHead(closedBy)) {
            watching.found(place + " is " + closing(version.until()) + ", the journal says " + closing(closedBy));
        }
    }

    /** What is closed after the head was open at it. */
    private long asOfHead(long until) {
        return until > head.sequence() ? Rows.OPEN : until;
    }

    private String closing(long until) {
        return until > head.sequence() ? "in force" : "closed by entry " + until;
    }

    /** A row of an entry that is yet to come was not written by the recorder. */
    private void checkBeyond() {
        var later = opened(head.sequence() + 1, Rows.OPEN);
        if (!later.isEmpty()) {
            long now = journal.head().sequence();
            later.forEach((since, strays) -> strays.stream()
                    .filter(version -> since > now)
                    .forEach(version -> watching.found("record: row " + name(version) + " was opened by entry " + since
                            + ", which is yet to come")));
        }
    }

    private static String name(Rows.Version<?> version) {
        return subject(version.item());
    }

    private static String subject(RecordItem item) {
        return item.noun() + ":" + item.id();
    }
}
