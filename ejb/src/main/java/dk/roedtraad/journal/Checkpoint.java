package dk.roedtraad.journal;

/**
 * How far something has followed the journal. The hash tells a journal of another history apart.
 *
 * @param sequence sequence of the last entry applied; 0 before the first
 * @param hash that entry's hash
 */
public record Checkpoint(long sequence, String hash) {

    /** Before the first entry. */
    public static final Checkpoint NOTHING = new Checkpoint(0, "0".repeat(64));
}
