package dk.roedtraad.element.jpa;

import dk.roedtraad.element.Element;
import dk.roedtraad.element.ElementFilter;
import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.Elements;
import dk.roedtraad.element.Lineage;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ElementNumber;
import dk.roedtraad.shared.Listing;
import dk.roedtraad.shared.Rows;
import dk.roedtraad.shared.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Elements through the views of what readers may see. */
@ApplicationScoped
class JpaElements implements Elements {

    private static final String FILTERED = """
            from %s e where e.latest = true and e.newest = true
            and (:kind is null or e.kind = :kind)
            and (:document is null or e.document = :document)
            and (:number is null or e.number = :number)
            """;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<ElementView> find(Sight sight, ElementId id) {
        return views(sight, "e.latest = true and e.element = :element")
                .setParameter("element", id.value())
                .getResultStream()
                .map(AppearanceRow::view)
                .findFirst();
    }

    @Override
    public List<ElementView> findAll(Sight sight, Collection<ElementId> ids) {
        return ids.isEmpty()
                ? List.of()
                : list(views(
                                sight,
                                "e.latest = true and e.element in :elements order by e.document, e.position, e.element")
                        .setParameter("elements", values(ids)));
    }

    @Override
    public List<ElementView> numbered(Sight sight, ElementNumber number) {
        return list(views(
                        sight,
                        "e.latest = true and e.newest = true and e.number = :number order by e.document, e.position")
                .setParameter("number", number.value()));
    }

    @Override
    public List<ElementView> formerlyNumbered(Sight sight, ElementNumber number) {
        return list(views(sight, "e.number = :number order by e.document, e.editionPosition desc, e.position")
                .setParameter("number", number.value()));
    }

    @Override
    public Listing<ElementView> list(Sight sight, ElementFilter filter, int page, int size) {
        var row = AppearanceRow.seen(sight);
        var from = FILTERED.formatted(row.getSimpleName());
        var total = filtered(entities.createQuery("select count(e) " + from, Long.class), filter)
                .getSingleResult();
        var query =
                filtered(entities.createQuery("select e " + from + " order by e.document, e.position", row), filter);
        return new Listing<>(total, list(query.setFirstResult((page - 1) * size).setMaxResults(size)));
    }

    @Override
    public List<ElementView> appearances(Sight sight, ElementId id) {
        return list(
                views(sight, "e.element = :element order by e.editionPosition").setParameter("element", id.value()));
    }

    @Override
    public List<ElementView> standingIn(Sight sight, String edition) {
        return list(views(sight, "e.edition = :edition order by e.position").setParameter("edition", edition));
    }

    @Override
    public List<Lineage> lineage(Sight sight, ElementId id) {
        var row = AppearanceRow.seen(sight).getSimpleName();
        return entities.createQuery("""
                        select l from LineageRow l where l.until = :open and (l.later = :element or l.earlier = :element)
                        and exists (select 1 from %s a where a.element = l.later)
                        and exists (select 1 from %s b where b.element = l.earlier)
                        order by l.since
                        """.formatted(row, row), LineageRow.class)
                .setParameter("open", Rows.OPEN)
                .setParameter("element", id.value())
                .getResultStream()
                .map(LineageRow::item)
                .toList();
    }

    @Override
    public Set<ElementId> placedBeside(Collection<String> editions) {
        return editions.isEmpty() ? Set.of() : ids("""
                select distinct p.element from PlacementRow p where p.until = :open and p.edition in (
                  select e.id from EditionRow e where e.document in (
                    select named.document from EditionRow named where named.id in :names))
                """, editions);
    }

    @Override
    public Set<ElementId> ofKinds(Collection<String> kinds) {
        return kinds.isEmpty()
                ? Set.of()
                : ids("select e.element from ElementRow e where e.until = :open and e.kind in :names", kinds);
    }

    private Set<ElementId> ids(String query, Collection<String> names) {
        return entities.createQuery(query, String.class)
                .setParameter("open", Rows.OPEN)
                .setParameter("names", List.copyOf(names))
                .getResultStream()
                .map(ElementId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Element> identities(Collection<ElementId> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("""
                                select e from ElementRow e where e.element in :elements
                                and e.since = (select max(v.since) from ElementRow v where v.id = e.id)
                                """, ElementRow.class)
                        .setParameter("elements", values(ids))
                        .getResultStream()
                        .map(ElementRow::item)
                        .toList();
    }

    /** In SQL, since the database may sort by a language's rules and the projections do not. */
    @Override
    public List<ElementId> everyAfter(String after, int most) {
        List<?> found = entities.createNativeQuery("""
                        select distinct element collate "C" from element where element collate "C" > ?
                        order by 1 limit ?
                        """)
                .setParameter(1, after)
                .setParameter(2, most)
                .getResultList();
        return found.stream().map(String.class::cast).map(ElementId::new).toList();
    }

    private TypedQuery<? extends AppearanceRow> views(Sight sight, String condition) {
        var row = AppearanceRow.seen(sight);
        return entities.createQuery("select e from " + row.getSimpleName() + " e where " + condition, row);
    }

    private static <T> TypedQuery<T> filtered(TypedQuery<T> query, ElementFilter filter) {
        return query.setParameter("kind", filter.kind())
                .setParameter("document", filter.document())
                .setParameter("number", filter.number());
    }

    private static List<ElementView> list(TypedQuery<? extends AppearanceRow> query) {
        return query.getResultStream().map(AppearanceRow::view).toList();
    }

    private static List<String> values(Collection<ElementId> ids) {
        return ids.stream().map(ElementId::value).toList();
    }
}
