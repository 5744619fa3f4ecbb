package dk.roedtraad.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The one way to write the record. A change set is one journal transaction: its entries share a transaction id and a recorded time.
 * Every entry opens or closes exactly one row version, whose key is the entry's sequence.
 *
 * <p>Must be called within a database transaction; beginning a change set locks the journal's head, which puts all writers in one
 * gap-free order.
 */
public interface Recorder {

    /**
     * Begins a change set.
     *
     * @param replayed the date of the source when past events are loaded, or null for what happens now
     */
    ChangeSet begin(Actor actor, @Nullable Instant replayed);

    /** The entries of one transaction. */
    interface ChangeSet {

        /** Records one change and answers its sequence. */
        long record(Verb verb, RecordItem item);
    }
}
