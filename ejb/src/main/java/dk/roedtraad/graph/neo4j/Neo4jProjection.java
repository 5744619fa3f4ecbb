package dk.roedtraad.graph.neo4j;

import dk.roedtraad.element.Element;
import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.Elements;
import dk.roedtraad.journal.Checkpoint;
import dk.roedtraad.journal.Comparison;
import dk.roedtraad.journal.JournalEntry;
import dk.roedtraad.journal.Projection;
import dk.roedtraad.journal.Touched;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Rows;
import dk.roedtraad.shared.Sight;
import dk.roedtraad.shared.Slices;
import dk.roedtraad.trace.TraceLink;
import dk.roedtraad.trace.TraceLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.Query;
import org.neo4j.driver.QueryRunner;

/**
 * Keeps the graph in step with the record: one node an element, one relationship a version of a trace link.
 *
 * <p>What a batch touches is read from the record as it stands and written by its key, so that writing twice changes nothing. The
 * batch and the checkpoint move in one transaction, which first locks the checkpoint and compares it: of two sites that share a
 * graph, one writes and the other learns that it was overtaken.
 */
@ApplicationScoped
class Neo4jProjection implements Projection {

    static final String WRITE_ELEMENTS = """
            UNWIND $elements AS element
            MERGE (e:Element {id: element.id})
            SET e.kind = element.kind, e.public = element.public, e.staff = element.staff
            """;

    static final String WRITE_LINKS = """
            UNWIND $links AS link
            MATCH (later:Element {id: link.from})
            MATCH (earlier:Element {id: link.to})
            MERGE (later)-[l:TRACES_TO {since: link.since}]->(earlier)
            SET l.id = link.id, l.type = link.type, l.until = link.until, l.public = link.public, l.staff = link.staff
            """;

    static final String CLEAR_ELEMENTS = """
            MATCH (e:Element)
            CALL (e) { DETACH DELETE e } IN TRANSACTIONS OF 500 ROWS
            """;

    private static final String NAME = GraphCheckpoint.NAME;
    private static final int SLICE = 1000;

    @Inject
    GraphStore store;

    @Inject
    Elements elements;

    @Inject
    TraceLinks links;

    private volatile boolean migrated;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Checkpoint> checkpoint() {
        if (!migrated) {
            migrate();
        }
        var found = store.read(GraphCheckpoint::found);
        // A second look, since another site may have written between the two statements of the first.
        return (found.isWhole() ? found : store.read(GraphCheckpoint::found)).checkpoint();
    }

    // [impl->req~graph-follows-journal~1]
    @Override
    public void apply(Checkpoint before, List<JournalEntry> batch) {
        var touched = Touched.by(batch);
        var ids = new HashSet<>(touched.elements());
        ids.addAll(elements.placedBeside(touched.editions()));
        var slices = Slices.of(ids, SLICE).stream().map(this::read).toList();
        var after = batch.get(batch.size() - 1).checkpoint();
        store.write(transaction -> {
            GraphCheckpoint.move(transaction, before, after);
            slices.forEach(slice -> slice.write(transaction));
            GraphCheckpoint.noteCounts(transaction);
            return after;
        });
    }

    // [impl->req~graph-follows-journal~1]
    @Override
    public void clear() {
        migrate();
        store.write(GraphCheckpoint::clear);
        store.runInBatches(new Query(CLEAR_ELEMENTS));
        store.write(transaction -> {
            GraphCheckpoint.move(transaction, Checkpoint.NOTHING, Checkpoint.NOTHING);
            GraphCheckpoint.noteCounts(transaction);
            return Checkpoint.NOTHING;
        });
    }

    @Override
    public void filled() {
        store.write(GraphCheckpoint::noteFilled);
    }

    @Override
    public Comparison compare() {
        return new ComparingGraph(store, elements, this::read).all();
    }

    @Override
    public Comparison compareAgain(Comparison earlier) {
        return new ComparingGraph(store, elements, this::read).again(earlier);
    }

    private void migrate() {
        store.migrate();
        migrated = true;
    }

    /** Reads some elements and the links at them; the links' other ends come along, since a link needs both. */
    private Slice read(Collection<ElementId> ids) {
        var versions = links.versionsAt(ids);
        var ends = new HashSet<>(ids);
        versions.forEach(version ->
                ends.addAll(List.of(version.item().from(), version.item().to())));
        var open = versions.stream()
                .filter(version -> version.until() == Rows.OPEN)
                .map(version -> version.item().id())
                .collect(Collectors.toSet());
        var toPublic = seen(Sight.PUBLIC, ends, open);
        var toStaff = seen(Sight.STAFF, ends, open);
        var rows = new ArrayList<Map<String, Object>>();
        for (var slice : Slices.of(Set.copyOf(ends), SLICE)) {
            for (var element : elements.identities(slice)) {
                rows.add(row(element, toPublic, toStaff));
            }
        }
        var linkRows = versions.stream()
                .map(version -> row(version, toPublic, toStaff))
                .toList();
        return new Slice(rows, linkRows);
    }

    /** What is seen of some elements and links. A link is seen only if both its ends are, so that who follows links need not look at elements. */
    private Seen seen(Sight sight, Set<ElementId> ends, Set<String> open) {
        var shown = Slices.of(ends, SLICE).stream()
                .flatMap(slice -> elements.findAll(sight, slice).stream())
                .map(ElementView::id)
                .collect(Collectors.toSet());
        var ties = Slices.of(open, SLICE).stream()
                .flatMap(slice -> links.findAll(sight, slice).stream())
                .filter(link -> shown.contains(link.from()) && shown.contains(link.to()))
                .map(TraceLink::id)
                .collect(Collectors.toSet());
        return new Seen(shown, ties);
    }

    private static Map<String, Object> row(Element element, Seen toPublic, Seen toStaff) {
        return Map.of(
                "id", element.id(),
                "kind", element.kind(),
                "public", toPublic.has(element),
                "staff", toStaff.has(element));
    }

    private static Map<String, Object> row(Rows.Version<TraceLink> version, Seen toPublic, Seen toStaff) {
        var link = version.item();
        return Map.of(
                "id", link.id(),
                "from", link.from().value(),
                "to", link.to().value(),
                "type", link.type(),
                "since", version.since(),
                "until", version.until(),
                "public", toPublic.has(version),
                "staff", toStaff.has(version));
    }

    /** The elements, and the links in force by their identities, that readers of one sight see. */
    private record Seen(Set<ElementId> elements, Set<String> links) {

        boolean has(Element element) {
            return elements.contains(element.element());
        }

        boolean has(Rows.Version<TraceLink> version) {
            return version.until() == Rows.OPEN && links.contains(version.item().id());
        }
    }

    /** A part of what a batch writes. */
    record Slice(List<Map<String, Object>> elements, List<Map<String, Object>> links) {

        void write(QueryRunner transaction) {
            transaction.run(WRITE_ELEMENTS, Map.of("elements", elements)).consume();
            transaction.run(WRITE_LINKS, Map.of("links", links)).consume();
        }
    }
}
