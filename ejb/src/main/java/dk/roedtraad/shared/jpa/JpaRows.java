package dk.roedtraad.shared.jpa;

import dk.roedtraad.shared.RecordItem;
import dk.roedtraad.shared.Rows;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Versioned rows of one table. */
final class JpaRows<T extends RecordItem, R extends VersionedRow<T>> implements Rows<T> {

    private final EntityManager entities;
    private final Table<T, R> table;

    JpaRows(EntityManager entities, Table<T, R> table) {
        this.entities = entities;
        this.table = table;
    }

    @Override
    public Class<T> type() {
        return table.item();
    }

    @Override
    public Optional<T> current(String id) {
        return entities.createQuery(select("r.id = :id and r.until = :open"), table.row())
                .setParameter("id", id)
                .setParameter("open", OPEN)
                .getResultStream()
                .map(VersionedRow::item)
                .findFirst();
    }

    @Override
    public List<T> current() {
        return entities.createQuery(select("r.until = :open order by r.since"), table.row())
                .setParameter("open", OPEN)
                .getResultStream()
                .map(VersionedRow::item)
                .toList();
    }

    @Override
    public List<Version<T>> versions(String id) {
        return entities.createQuery(select("r.id = :id order by r.since"), table.row())
                .setParameter("id", id)
                .getResultStream()
                .map(row -> new Version<>(row.item(), row.since(), row.until()))
                .toList();
    }

    @Override
    public List<Version<T>> opened(long first, long last) {
        return entities.createQuery(select("r.since between :first and :last order by r.since"), table.row())
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .map(row -> new Version<>(row.item(), row.since(), row.until()))
                .toList();
    }

    @Override
    public void open(T item, long since) {
        var row = table.toRow().apply(item);
        row.open(item.id(), since);
        entities.persist(row);
    }

    @Override
    public void close(String id, long until) {
        int closed = entities.createQuery(
                        "update " + entity() + " r set r.until = :until where r.id = :id and r.until = :open")
                .setParameter("until", until)
                .setParameter("id", id)
                .setParameter("open", OPEN)
                .executeUpdate();
        if (closed != 1) {
            throw new IllegalStateException(closed + " versions of " + entity() + " " + id + " were in force");
        }
    }

    private String select(String condition) {
        return "select r from " + entity() + " r where " + condition;
    }

    private String entity() {
        return table.row().getSimpleName();
    }
}
