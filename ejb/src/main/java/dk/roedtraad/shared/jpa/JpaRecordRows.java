package dk.roedtraad.shared.jpa;

import dk.roedtraad.shared.RecordItem;
import dk.roedtraad.shared.RecordRows;
import dk.roedtraad.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Finds the rows of an item among the tables of all features. */
@ApplicationScoped
class JpaRecordRows implements RecordRows {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    @Any
    private Instance<Tables> features;

    @Override
    @SuppressWarnings("unchecked") // a table is found by the type it is declared for
    public <T extends RecordItem> Rows<T> of(Class<T> type) {
        return features.stream()
                .flatMap(feature -> feature.tables().stream())
                .filter(table -> table.item().equals(type))
                .map(table -> (Rows<T>) new JpaRows<>(entities, table))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No table keeps " + type.getSimpleName()));
    }

    @Override
    public List<Rows<?>> all() {
        return features.stream()
                .flatMap(feature -> feature.tables().stream())
                .<Rows<?>>map(table -> new JpaRows<>(entities, table))
                .toList();
    }
}
