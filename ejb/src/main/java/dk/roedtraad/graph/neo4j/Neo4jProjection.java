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
 *
 * <p>Beside the checkpoint stand the numbers of elements and links that were there when it moved. A store that has other numbers was
 * emptied or damaged behind its back. Only a graph that was once filled to the journal's end may be asked.
 */
@ApplicationScoped
class Neo4jProjection implements Projection {

    static final String READ_CHECKPOINT = """
            MATCH (c:Checkpoint {name: $name})
            RETURN c.sequence AS sequence, c.hash AS hash, c.elements AS elements, c.links AS links
            """;

    static final String COUNT_ELEMENTS = """
            MATCH (e:Element)
            RETURN count(e) AS number
            """;

    static final String COUNT_LINKS = """
            MATCH ()-[l:TRACES_TO]->()
            RETURN count(l) AS number
            """;

    static final String NOTE_COUNTS = """
            MATCH (c:Checkpoint {name: $name})
            SET c.elements = $elements, c.links = $links
            """;

    static final String NOTE_FILLED = """
            MATCH (c:Checkpoint {name: $name})
            SET c.filled = true
            """;

    static final String MOVE_CHECKPOINT = """
            MERGE (c:Checkpoint {name: $name})
              ON CREATE SET c.sequence = $nothing.sequence, c.hash = $nothing.hash
            SET c.locked = true
            WITH c
            WHERE c.sequence = $before.sequence AND c.hash = $before.hash
            SET c.sequence = $after.sequence, c.hash = $after.hash
            REMOVE c.locked
            RETURN count(c) AS moved
            """;

    static final String WRITE_ELEMENTS = """
            UNWIND $elements AS element
            MERGE (e:Element {id: element.id})
            SET e.kind = element.kind, e.public = element.public
            """;

    static final String WRITE_LINKS = """
            UNWIND $links AS link
            MATCH (later:Element {id: link.from})
            MATCH (earlier:Element {id: link.to})
            MERGE (later)-[l:TRACES_TO {since: link.since}]->(earlier)
            SET l.id = link.id, l.type = link.type, l.until = link.until, l.public = link.public
            """;

    static final String CLEAR_CHECKPOINT = """
            MATCH (c:Checkpoint {name: $name})
            DELETE c
            """;

    static final String CLEAR_ELEMENTS = """
            MATCH (e:Element)
            CALL (e) { DETACH DELETE e } IN TRANSACTIONS OF 500 ROWS
            """;

    static final String NAME = "graph";
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
        var found = store.read(Neo4jProjection::found);
        // A second look, since another site may have written between the two statements of the first.
        return (found.isWhole() ? found : store.read(Neo4jProjection::found)).checkpoint();
    }

    private static Found found(QueryRunner transaction) {
        var row = transaction.run(READ_CHECKPOINT, Map.of("name", NAME)).list().stream()
                .findFirst();
        return new Found(
                row.map(each -> new Checkpoint(
                        each.get("sequence").asLong(), each.get("hash").asString())),
                row.map(each -> each.get("elements").asLong(-1)).orElse(0L) == count(transaction, COUNT_ELEMENTS)
                        && row.map(each -> each.get("links").asLong(-1)).orElse(0L) == count(transaction, COUNT_LINKS));
    }

    /** Answered from the store's own count, however much there is. */
    private static long count(QueryRunner transaction, String statement) {
        return transaction.run(statement).single().get("number").asLong();
    }

    @Override
    public void apply(Checkpoint before, List<JournalEntry> batch) {
        var touched = Touched.by(batch);
        var ids = new HashSet<>(touched.elements());
        ids.addAll(elements.placedBeside(touched.editions()));
        var slices = Slices.of(ids, SLICE).stream().map(this::read).toList();
        var after = batch.get(batch.size() - 1).checkpoint();
        store.write(transaction -> {
            move(transaction, before, after);
            slices.forEach(slice -> slice.write(transaction));
            noteCounts(transaction);
            return after;
        });
    }

    @Override
    public void clear() {
        migrate();
        store.write(transaction ->
                transaction.run(CLEAR_CHECKPOINT, Map.of("name", NAME)).consume());
        store.runInBatches(new Query(CLEAR_ELEMENTS));
        store.write(transaction -> {
            move(transaction, Checkpoint.NOTHING, Checkpoint.NOTHING);
            noteCounts(transaction);
            return Checkpoint.NOTHING;
        });
    }

    @Override
    public void filled() {
        store.write(transaction ->
                transaction.run(NOTE_FILLED, Map.of("name", NAME)).consume());
    }

    @Override
    public Comparison compare() {
        return new ComparingGraph(store, elements, this::read).all();
    }

    @Override
    public Comparison compareAgain(Comparison earlier) {
        return new ComparingGraph(store, elements, this::read).again(earlier);
    }

    private static void noteCounts(QueryRunner transaction) {
        var counts = Map.<String, Object>of(
                "name", NAME,
                "elements", count(transaction, COUNT_ELEMENTS),
                "links", count(transaction, COUNT_LINKS));
        transaction.run(NOTE_COUNTS, counts).consume();
    }

    private void migrate() {
        store.migrate();
        migrated = true;
    }

    private static void move(QueryRunner transaction, Checkpoint before, Checkpoint after) {
        var parameters = Map.<String, Object>of(
                "name", NAME, "nothing", map(Checkpoint.NOTHING), "before", map(before), "after", map(after));
        var moved = transaction
                .run(MOVE_CHECKPOINT, parameters)
                .single()
                .get("moved")
                .asInt();
        if (moved != 1) {
            throw new IllegalStateException("The graph is no longer at entry " + before.sequence());
        }
    }

    private static Map<String, Object> map(Checkpoint checkpoint) {
        return Map.of("sequence", checkpoint.sequence(), "hash", checkpoint.hash());
    }

    /** Reads some elements and the links at them; the links' other ends come along, since a link needs both. */
    private Slice read(Collection<ElementId> ids) {
        var versions = links.versionsAt(ids);
        var ends = new HashSet<>(ids);
        versions.forEach(version ->
                ends.addAll(List.of(version.item().from(), version.item().to())));
        var shown = new HashSet<ElementId>();
        var rows = new ArrayList<Map<String, Object>>();
        for (var slice : Slices.of(ends, SLICE)) {
            elements.findAll(slice).stream().map(ElementView::id).forEach(shown::add);
            for (var element : elements.identities(slice)) {
                rows.add(row(element, shown.contains(element.element())));
            }
        }
        return new Slice(rows, linkRows(versions, shown));
    }

    /** A link is public where the record says so and both its ends are, so that who follows links need not look at elements. */
    private List<Map<String, Object>> linkRows(List<Rows.Version<TraceLink>> versions, Set<ElementId> shownEnds) {
        var open = versions.stream()
                .filter(version -> version.until() == Rows.OPEN)
                .map(version -> version.item().id())
                .collect(Collectors.toSet());
        var shown = Slices.of(open, SLICE).stream()
                .flatMap(slice -> links.findAll(slice).stream())
                .filter(link -> shownEnds.contains(link.from()) && shownEnds.contains(link.to()))
                .map(TraceLink::id)
                .collect(Collectors.toSet());
        return versions.stream().map(version -> row(version, shown)).toList();
    }

    private static Map<String, Object> row(Element element, boolean shown) {
        return Map.of("id", element.id(), "kind", element.kind(), "public", shown);
    }

    private static Map<String, Object> row(Rows.Version<TraceLink> version, Set<String> shown) {
        var link = version.item();
        return Map.of(
                "id", link.id(),
                "from", link.from().value(),
                "to", link.to().value(),
                "type", link.type(),
                "since", version.since(),
                "until", version.until(),
                "public", version.until() == Rows.OPEN && shown.contains(link.id()));
    }

    /**
     * What is found of a checkpoint.
     *
     * @param stored where it stands
     * @param counted whether there are as many elements and links as when it was moved there
     */
    private record Found(Optional<Checkpoint> stored, boolean counted) {

        boolean isWhole() {
            return stored.isPresent() && counted;
        }

        Optional<Checkpoint> checkpoint() {
            return counted ? stored : Optional.empty();
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
