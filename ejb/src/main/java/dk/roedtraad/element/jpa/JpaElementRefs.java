package dk.roedtraad.element.jpa;

import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ElementRef;
import dk.roedtraad.shared.ElementRefs;
import dk.roedtraad.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Elements by where they stand in the newest edition that holds them. */
@ApplicationScoped
class JpaElementRefs implements ElementRefs {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<ElementRef> find(ElementId id) {
        return entities.createQuery("""
                        select e, p, k from ElementRow e, PlacementRow p, EditionRow d, KindRow k
                        where e.id = :id and e.until = :open and p.element = :id and p.until = :open
                        and d.id = p.edition and d.until = :open and k.code = e.kind and k.until = :open
                        order by d.position desc
                        """, Object[].class)
                .setParameter("id", id.value())
                .setParameter("open", Rows.OPEN)
                .setMaxResults(1)
                .getResultStream()
                .map(row -> ref((ElementRow) row[0], (PlacementRow) row[1], (KindRow) row[2]))
                .findFirst();
    }

    private static ElementRef ref(ElementRow row, PlacementRow place, KindRow kind) {
        var element = row.item();
        var placement = place.item();
        return new ElementRef(
                element.element(),
                element.document(),
                placement.edition(),
                element.kind(),
                kind.item().answerable(),
                placement.revision());
    }

    @Override
    public Optional<String> words(ElementId id, int revision) {
        return entities.createQuery(
                        "select r from RevisionRow r where r.element = :id and r.ordinal = :ordinal and r.until = :open",
                        RevisionRow.class)
                .setParameter("id", id.value())
                .setParameter("ordinal", revision)
                .setParameter("open", Rows.OPEN)
                .getResultStream()
                .map(RevisionRow::item)
                .map(wording -> wording.title().da() + "\n" + wording.text())
                .findFirst();
    }
}
