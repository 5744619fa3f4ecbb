package dk.roedtraad.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The one way to write the record. A change set is one journal transaction: its entries share a transaction id and a recorded time.
 * Every entry opens or closes exactly one row version, whose key is the entry's sequence.
 *
 * <p>Must be called within a database transaction; beginning a change set locks the journal's head, which puts all writers in one
 * gap-free order. What a use case reads after that, no other writer changes before it commits.
 */
public interface Recorder {

    /**
     * Begins a change set that happens now, or answers the one that has been begun by the same writer for the same reason in this
     * database transaction.
     *
     * @param reason why, in the writer's words, or null where none is asked for
     */
    default ChangeSet begin(Actor actor, @Nullable String reason) {
        return begin(actor, reason, null);
    }

    /**
     * Begins a change set.
     *
     * @param reason why, in the writer's words, or null where none is asked for
     * @param replayed the date of the source when past events are loaded, or null for what happens now
     */
    ChangeSet begin(Actor actor, @Nullable String reason, @Nullable Instant replayed);

    /** The entries of one transaction. */
    interface ChangeSet {

        /** Records one change and answers its sequence. */
        long record(Verb verb, RecordItem item);
    }
}
