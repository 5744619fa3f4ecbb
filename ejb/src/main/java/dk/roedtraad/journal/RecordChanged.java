package dk.roedtraad.journal;

/**
 * Said within the transaction that writes; whoever observes it after success knows that entries are committed.
 *
 * @param sequence the last entry's sequence
 */
public record RecordChanged(long sequence) {}
