package dk.roedtraad.journal;

/**
 * Something that is wrong with an entry of the journal.
 *
 * @param sequence the entry
 * @param what what is wrong with it, as the rest of a sentence
 */
public record JournalFault(long sequence, String what) {

    @Override
    public String toString() {
        return "entry " + sequence + " " + what;
    }
}
