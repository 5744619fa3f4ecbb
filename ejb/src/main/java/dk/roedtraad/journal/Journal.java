package dk.roedtraad.journal;

import java.util.List;
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
}
