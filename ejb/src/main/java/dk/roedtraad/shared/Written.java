package dk.roedtraad.shared;

import java.util.List;

/** What came of a use case: it is written, or it is refused for every mistake that was found, and nothing is written. */
public sealed interface Written {

    /**
     * It is in the record.
     *
     * @param sequence of the last journal entry of the change
     * @param id identity of what was written, as in its address
     */
    record Done(long sequence, String id) implements Written {}

    /**
     * It is not; nothing was changed.
     *
     * @param mistakes what to put right, never empty
     */
    record Refused(List<Mistake> mistakes) implements Written {

        public Refused {
            mistakes = List.copyOf(mistakes);
        }
    }
}
