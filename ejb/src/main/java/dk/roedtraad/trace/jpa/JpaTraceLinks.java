package dk.roedtraad.trace.jpa;

import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.RecordRows;
import dk.roedtraad.shared.Rows;
import dk.roedtraad.shared.Sight;
import dk.roedtraad.trace.LinkType;
import dk.roedtraad.trace.TraceLink;
import dk.roedtraad.trace.TraceLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Trace links in their table, and the views of those that readers may see. */
@ApplicationScoped
class JpaTraceLinks implements TraceLinks {

    private static final String SEEN = """
            select l from TraceLinkRow l where l.until = :open
            and exists (select 1 from %s p where p.since = l.since)
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private RecordRows rows;

    @Override
    public List<TraceLink> findAll(Sight sight, Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : list(seen(sight, " and l.id in :ids order by l.since").setParameter("ids", List.copyOf(ids)));
    }

    @Override
    public List<TraceLink> at(Sight sight, ElementId element) {
        return list(seen(sight, " and (l.elementFrom = :element or l.elementTo = :element) order by l.since")
                .setParameter("element", element.value()));
    }

    @Override
    public List<Rows.Version<TraceLink>> versionsAt(Collection<ElementId> elements) {
        if (elements.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select l from TraceLinkRow l where l.elementFrom in :elements or l.elementTo in :elements order by l.since",
                        TraceLinkRow.class)
                .setParameter(
                        "elements", elements.stream().map(ElementId::value).toList())
                .getResultStream()
                .map(row -> new Rows.Version<>(row.item(), row.since(), row.until()))
                .toList();
    }

    @Override
    public List<LinkType> types() {
        return rows.of(LinkType.class).current().stream()
                .sorted(Comparator.comparingInt(LinkType::position))
                .toList();
    }

    private TypedQuery<TraceLinkRow> seen(Sight sight, String rest) {
        var keys = switch (sight) {
            case PUBLIC -> PublicLinkRow.class;
            case STAFF -> StaffLinkRow.class;
        };
        return entities.createQuery(SEEN.formatted(keys.getSimpleName()) + rest, TraceLinkRow.class)
                .setParameter("open", Rows.OPEN);
    }

    private static List<TraceLink> list(TypedQuery<TraceLinkRow> query) {
        return query.getResultStream().map(TraceLinkRow::item).toList();
    }
}
