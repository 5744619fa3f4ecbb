package dk.roedtraad.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The journal, for reading. */
public interface Journal {

    /** The last entry's checkpoint, or {@link Checkpoint#NOTHING}. */
    Checkpoint head();

    /** The entry of that sequence. */
    Optional<JournalEntry> find(long sequence);

    /**
     * The entries after a sequence, in order and in whole transactions: at least {@code atLeast} of them where there are so many, and
     * then up to the end of the transaction.
     */
    List<JournalEntry> after(long sequence, int atLeast);

    /** The entries of those sequences, first and last included, in order; whether transactions end there or not. */
    List<JournalEntry> between(long first, long last);

    /** For each of those entries that has one, the sequence of the next entry about the same item. */
    Map<Long, Long> successors(long first, long last);
}
