package dk.roedtraad.element.jpa;

import dk.roedtraad.element.Edition;
import dk.roedtraad.element.EditionRecord;
import dk.roedtraad.element.Placement;
import dk.roedtraad.element.Revision;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.RecordItem;
import dk.roedtraad.shared.Rows;
import dk.roedtraad.shared.jpa.VersionedRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Editions, places and wordings in force. */
@ApplicationScoped
class JpaEditionRecord implements EditionRecord {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Edition> editions(String document) {
        return items(EditionRow.class, "r.document = :of order by r.position", document);
    }

    @Override
    public List<Placement> placements(String edition) {
        return items(PlacementRow.class, "r.edition = :of order by r.position", edition);
    }

    @Override
    public List<Revision> revisions(ElementId element) {
        return items(RevisionRow.class, "r.element = :of order by r.ordinal", element.value());
    }

    private <T extends RecordItem, R extends VersionedRow<T>> List<T> items(Class<R> row, String condition, String of) {
        return entities.createQuery(
                        "select r from " + row.getSimpleName() + " r where r.until = :open and " + condition, row)
                .setParameter("open", Rows.OPEN)
                .setParameter("of", of)
                .getResultStream()
                .map(VersionedRow::item)
                .toList();
    }
}
