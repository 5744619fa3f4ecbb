package dk.roedtraad.journal;

import java.util.List;
import java.util.Optional;

/**
 * Something derived from the record that follows the journal. It may lag, may be thrown away, and is rebuilt by applying the
 * journal from its beginning.
 *
 * <p>Applying is idempotent: entries say what to read again from the record, and reading twice changes nothing.
 */
public interface Projection {

    /** Its name in status and messages: {@code graph}, {@code index}. */
    String name();

    /** How far it has come; empty when its store is new, foreign or damaged and must be filled from the beginning. */
    Optional<Checkpoint> checkpoint();

    /**
     * Applies whole transactions and moves the checkpoint to the last entry, both or neither.
     *
     * @param before the checkpoint the batch starts from; refused when the store has moved since
     */
    void apply(Checkpoint before, List<JournalEntry> batch);

    /** Throws everything away. */
    void clear();
}
