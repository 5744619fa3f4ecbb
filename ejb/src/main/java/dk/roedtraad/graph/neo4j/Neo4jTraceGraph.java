package dk.roedtraad.graph.neo4j;

import dk.roedtraad.element.Kind;
import dk.roedtraad.graph.Direction;
import dk.roedtraad.graph.Reach;
import dk.roedtraad.graph.TraceGraph;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Threads, found in Neo4j.
 *
 * <p>What is reached is asked for as one shortest path to each element, which visits every link once; all paths would be as many as
 * two to the number of diamonds on the way. The links come second: those that leave what is reached in the same direction.
 */
@ApplicationScoped
class Neo4jTraceGraph implements TraceGraph {

    static final String ABOVE = """
            MATCH (root:Element {id: $root} WHERE root.public)
            CALL (root) {
              MATCH SHORTEST 1 (root)(()-[l:TRACES_TO WHERE l.until = $open AND l.public]->(n:Element WHERE n.public))+(e)
              RETURN collect(e) AS reached
            }
            UNWIND [root] + reached AS later
            MATCH (later)-[l:TRACES_TO WHERE l.until = $open AND l.public]->(earlier:Element WHERE earlier.public)
            RETURN collect(DISTINCT earlier.id) AS elements, collect(DISTINCT l.id) AS links
            """;

    static final String BELOW = """
            MATCH (root:Element {id: $root} WHERE root.public)
            CALL (root) {
              MATCH SHORTEST 1 (root)(()<-[l:TRACES_TO WHERE l.until = $open AND l.public]-(n:Element WHERE n.public))+(e)
              RETURN collect(e) AS reached
            }
            UNWIND [root] + reached AS earlier
            MATCH (earlier)<-[l:TRACES_TO WHERE l.until = $open AND l.public]-(later:Element WHERE later.public)
            RETURN collect(DISTINCT later.id) AS elements, collect(DISTINCT l.id) AS links
            """;

    static final String PATHS_FROM_VISION = """
            UNWIND $ids AS id
            MATCH (e:Element {id: id} WHERE e.public)
            CALL (e) {
              MATCH path = SHORTEST 1
                (e)(()-[l:TRACES_TO WHERE l.until = $open AND l.public]->(n:Element WHERE n.public))*
                (vision:Element WHERE vision.kind = $vision AND vision.public)
              RETURN [node IN nodes(path) | node.id] AS way
              ORDER BY length(path), vision.id
              LIMIT 1
            }
            RETURN id, way
            """;

    @Inject
    private GraphStore store;

    @Override
    public Reach reach(ElementId root, Direction direction) {
        return store.read(transaction -> {
            var above = direction == Direction.DOWN ? Side.NONE : side(transaction, ABOVE, root);
            var below = direction == Direction.UP ? Side.NONE : side(transaction, BELOW, root);
            var links = new LinkedHashSet<>(above.links());
            links.addAll(below.links());
            return new Reach(above.elements(), below.elements(), links);
        });
    }

    @Override
    public Set<ElementId> below(ElementId root) {
        var elements = new HashSet<>(reach(root, Direction.DOWN).below());
        elements.add(root);
        return elements;
    }

    @Override
    public Map<ElementId, List<ElementId>> pathsFromVision(Collection<ElementId> elements) {
        var parameters =
                Map.<String, Object>of("ids", values(elements), "open", Rows.OPEN, "vision", Kind.VISION_ELEMENT);
        return store.read(transaction -> {
            var paths = new java.util.HashMap<ElementId, List<ElementId>>();
            for (var row : transaction.run(PATHS_FROM_VISION, parameters).list()) {
                var way = new ArrayList<>(row.get("way").asList(Neo4jTraceGraph::id));
                Collections.reverse(way);
                paths.put(id(row.get("id")), way);
            }
            return paths;
        });
    }

    private static Side side(TransactionContext transaction, String statement, ElementId root) {
        return transaction.run(statement, Map.of("root", root.value(), "open", Rows.OPEN)).stream()
                .map(row -> new Side(
                        without(root, row.get("elements").asList(Neo4jTraceGraph::id)),
                        Set.copyOf(row.get("links").asList(Value::asString))))
                .findFirst()
                .orElse(Side.NONE);
    }

    private static Set<ElementId> without(ElementId root, List<ElementId> elements) {
        var others = new LinkedHashSet<>(elements);
        others.remove(root);
        return others;
    }

    private static ElementId id(Value value) {
        return new ElementId(value.asString());
    }

    private static List<String> values(Collection<ElementId> ids) {
        return ids.stream().map(ElementId::value).toList();
    }

    /** What is found on one side of an element. */
    private record Side(Set<ElementId> elements, Set<String> links) {
        static final Side NONE = new Side(Set.of(), Set.of());
    }
}
