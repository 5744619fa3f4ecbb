package dk.roedtraad.shared.jpa;

import dk.roedtraad.shared.RecordItem;
import java.util.function.Function;

/**
 * Which entity keeps which kind of item.
 *
 * @param item the kind of item
 * @param row its entity
 * @param toRow makes a new row of an item
 */
public record Table<T extends RecordItem, R extends VersionedRow<T>>(
        Class<T> item, Class<R> row, Function<T, R> toRow) {}
