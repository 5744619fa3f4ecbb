package dk.roedtraad.shared;

import java.util.List;

/** The rows of every kind of item, by the kind. */
public interface RecordRows {

    /** The rows that keep items of that kind. */
    <T extends RecordItem> Rows<T> of(Class<T> type);

    /** The rows of every kind. */
    List<Rows<?>> all();
}
