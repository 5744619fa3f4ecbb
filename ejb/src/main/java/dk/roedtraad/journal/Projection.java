package dk.roedtraad.journal;

import java.util.List;
import java.util.Optional;

/**
 * Something derived from the record that follows the journal. It may lag, may be thrown away, and is rebuilt by applying the
 * journal from its beginning.
 *
 * <p>Applying is idempotent: entries say what to read again from the record, and reading twice changes nothing.
 *
 * <p>Its life: asked for its checkpoint at every waking, it looks whether its store is still what it left there. If so, batches are
 * applied from the checkpoint on. If not, it is cleared, filled from the beginning, and told when it is whole again; until then whoever
 * asks it is told that the answer is not complete, or gets it from what was there before.
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

    /** Begins anew with nothing in it. Readers may go on with what was there before. */
    void clear();

    /** Says that it has reached the end of the journal since it was opened or cleared: what it holds is whole. */
    void filled();

    /** Compares what it holds with the record as it stands. */
    Comparison compare();

    /** Compares again what was found to differ; those that still do. */
    Comparison compareAgain(Comparison earlier);
}
