package dk.roedtraad.graph.neo4j;

import dk.roedtraad.element.Kind;
import dk.roedtraad.graph.Direction;
import dk.roedtraad.graph.Reach;
import dk.roedtraad.graph.TraceGraph;
import dk.roedtraad.graph.schema.PropertyKey;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ProjectionUnavailableException;
import dk.roedtraad.shared.Rows;
import dk.roedtraad.shared.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.QueryRunner;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Threads, found in Neo4j.
 *
 * <p>A link that a reader may see has two ends that they may see, so only links need be asked. Which property says so depends on the
 * sight; it stands in the statement, since no parameter can name a property. What is reached is asked for as distinct
 * ends of a path of any length whose conditions are a property map: this form, and neither {@code SHORTEST} nor all paths, is
 * planned as a breadth-first search that visits every link once; the others follow each of the two-to-the-n ways through n diamonds.
 * The links come second: those that leave what is reached in the same direction.
 */
@ApplicationScoped
class Neo4jTraceGraph implements TraceGraph {

    private static final String ABOVE = """
            MATCH (root:Element {id: $root} WHERE root.%1$s)
            CALL (root) {
              MATCH (root)-[:TRACES_TO*0.. {%1$s: true, until: $open}]->(e:Element)
              RETURN DISTINCT e AS later
            }
            MATCH (later)-[l:TRACES_TO {%1$s: true, until: $open}]->(earlier:Element)
            RETURN collect(DISTINCT earlier.id) AS elements, collect(DISTINCT l.id) AS links
            """;

    private static final String BELOW = """
            MATCH (root:Element {id: $root} WHERE root.%1$s)
            CALL (root) {
              MATCH (root)<-[:TRACES_TO*0.. {%1$s: true, until: $open}]-(e:Element)
              RETURN DISTINCT e AS earlier
            }
            MATCH (earlier)<-[l:TRACES_TO {%1$s: true, until: $open}]-(later:Element)
            RETURN collect(DISTINCT later.id) AS elements, collect(DISTINCT l.id) AS links
            """;

    private static final String EVERYTHING_ABOVE = """
            UNWIND $ids AS id
            MATCH (e:Element {id: id} WHERE e.%1$s)
            CALL (e) {
              MATCH (e)-[:TRACES_TO*0.. {%1$s: true, until: $open}]->(n:Element)
              RETURN DISTINCT n
            }
            WITH DISTINCT n
            OPTIONAL MATCH (n)-[:TRACES_TO {%1$s: true, until: $open}]->(earlier:Element)
            RETURN n.id AS id, n.kind = $vision AS vision, collect(DISTINCT earlier.id) AS above
            """;

    @Inject
    GraphStore store;

    /** What stands above an element. */
    static String above(Sight sight) {
        return ABOVE.formatted(seen(sight));
    }

    /** What stands below an element. */
    static String below(Sight sight) {
        return BELOW.formatted(seen(sight));
    }

    /** All that stands above some elements, step by step. */
    static String everythingAbove(Sight sight) {
        return EVERYTHING_ABOVE.formatted(seen(sight));
    }

    private static String seen(Sight sight) {
        return switch (sight) {
            case PUBLIC -> PropertyKey.PUBLIC.key();
            case STAFF -> PropertyKey.STAFF.key();
        };
    }

    // [impl->req~thread-in-graph~1]
    @Override
    public Reach reach(Sight sight, ElementId root, Direction direction) {
        return ask(transaction -> {
            var above = direction == Direction.DOWN ? Side.NONE : side(transaction, above(sight), root);
            var below = direction == Direction.UP ? Side.NONE : side(transaction, below(sight), root);
            var links = new LinkedHashSet<>(above.links());
            links.addAll(below.links());
            return new Reach(above.elements(), below.elements(), links);
        });
    }

    @Override
    public Set<ElementId> below(Sight sight, ElementId root) {
        var elements = new HashSet<>(reach(sight, root, Direction.DOWN).below());
        elements.add(root);
        return elements;
    }

    @Override
    public Map<ElementId, List<ElementId>> pathsFromVision(Sight sight, Collection<ElementId> elements) {
        var parameters = Map.<String, Object>of(
                "ids",
                elements.stream().map(ElementId::value).toList(),
                "open",
                Rows.OPEN,
                "vision",
                Kind.VISION_ELEMENT);
        var steps = ask(transaction ->
                transaction.run(everythingAbove(sight), parameters).list(Neo4jTraceGraph::step));
        return WaysFromVision.through(steps).to(elements);
    }

    /** Asks a graph that is whole; one that is empty or being filled would answer too little. */
    private <T> T ask(Function<QueryRunner, T> question) {
        return store.read(transaction -> {
            if (!GraphCheckpoint.isFilled(transaction)) {
                throw new ProjectionUnavailableException(
                        GraphCheckpoint.NAME, new IllegalStateException("It is being filled"));
            }
            return question.apply(transaction);
        });
    }

    private static Side side(QueryRunner transaction, String statement, ElementId root) {
        var found = transaction
                .run(statement, Map.of("root", root.value(), "open", Rows.OPEN))
                .single();
        var elements = found.get("elements").asList(Neo4jTraceGraph::id).stream()
                .filter(element -> !element.equals(root))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Side(elements, Set.copyOf(found.get("links").asList(Value::asString)));
    }

    private static WaysFromVision.Step step(Record row) {
        return new WaysFromVision.Step(
                id(row.get("id")),
                row.get("vision").asBoolean(),
                row.get("above").asList(Neo4jTraceGraph::id));
    }

    private static ElementId id(Value value) {
        return new ElementId(value.asString());
    }

    /** What is found on one side of an element. */
    private record Side(Set<ElementId> elements, Set<String> links) {
        static final Side NONE = new Side(Set.of(), Set.of());
    }
}
