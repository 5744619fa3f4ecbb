package dk.roedtraad.shared;

import java.util.List;
import java.util.Optional;

/** The versioned rows of one kind of item. Only the {@link Recorder} opens and closes them. */
public interface Rows<T extends RecordItem> {

    /** {@code until} of a row version that is in force. */
    long OPEN = Long.MAX_VALUE;

    /** The kind of item kept here. */
    Class<T> type();

    /** The item as it stands, if it does. */
    Optional<T> current(String id);

    /** All items in force. */
    List<T> current();

    /** All versions of an item, oldest first. */
    List<Version<T>> versions(String id);

    /** The versions that those entries opened, first and last included. */
    List<Version<T>> opened(long first, long last);

    /** Opens a version. */
    void open(T item, long since);

    /** Closes the version in force. */
    void close(String id, long until);

    /**
     * An item and the journal sequences between which it read so.
     *
     * @param since the entry that opened it
     * @param until the entry that closed it, or {@link #OPEN}
     */
    record Version<T extends RecordItem>(T item, long since, long until) {}
}
