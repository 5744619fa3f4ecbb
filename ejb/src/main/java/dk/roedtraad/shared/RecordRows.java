package dk.roedtraad.shared;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of every kind of item, by the kind. */
public interface RecordRows {

    /** The rows that keep items of that kind. */
    <T extends RecordItem> Rows<T> of(Class<T> type);

    /** The rows of every kind. */
    List<Rows<?>> all();

    /** The item in force that somebody calls so; what cannot be the name of anything finds nothing. */
    default <T extends RecordItem> Optional<T> find(Class<T> type, @Nullable String typed) {
        return typed == null || !Texts.isReadable(typed) ? Optional.empty() : of(type).current(typed);
    }
}
