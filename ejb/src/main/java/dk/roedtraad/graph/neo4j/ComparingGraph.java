package dk.roedtraad.graph.neo4j;

import dk.roedtraad.element.Elements;
import dk.roedtraad.journal.Comparison;
import dk.roedtraad.journal.Comparison.Difference;
import dk.roedtraad.shared.ElementId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.QueryRunner;

/**
 * Compares the graph with what the projection would write, property by property, a piece of the elements at a time.
 *
 * <p>An element and the links from it are one thing to compare.
 */
final class ComparingGraph {

    static final String ELEMENTS_BETWEEN = """
            MATCH (e:Element)
            WHERE e.id > $after AND e.id <= $to
            RETURN e.id AS id, properties(e) AS properties
            """;

    static final String LINKS_BETWEEN = """
            MATCH (e:Element)-[l:TRACES_TO]->(earlier:Element)
            WHERE e.id > $after AND e.id <= $to
            RETURN e.id AS id, earlier.id AS other, properties(l) AS properties
            """;

    static final String THESE_ELEMENTS = """
            MATCH (e:Element)
            WHERE e.id IN $ids
            RETURN e.id AS id, properties(e) AS properties
            """;

    static final String THEIR_LINKS = """
            MATCH (e:Element)-[l:TRACES_TO]->(earlier:Element)
            WHERE e.id IN $ids
            RETURN e.id AS id, earlier.id AS other, properties(l) AS properties
            """;

    private static final int SLICE = 500;
    private static final String LAST = "\uffff";

    private final GraphStore store;
    private final Elements elements;
    private final Function<Collection<ElementId>, Neo4jProjection.Slice> record;
    private final List<Difference> differences = new ArrayList<>();
    private long compared;

    ComparingGraph(GraphStore store, Elements elements, Function<Collection<ElementId>, Neo4jProjection.Slice> record) {
        this.store = store;
        this.elements = elements;
        this.record = record;
    }

    /** Everything, until too much differs. */
    Comparison all() {
        var after = "";
        boolean more = true;
        while (more && differences.size() < Comparison.MOST) {
            var ids = elements.everyAfter(after, SLICE);
            more = ids.size() == SLICE;
            var to = more ? ids.get(SLICE - 1).value() : LAST;
            var range = Map.<String, Object>of("after", after, "to", to);
            compare(of(ids), read(ELEMENTS_BETWEEN, LINKS_BETWEEN, range));
            after = to;
        }
        return new Comparison(compared, differences);
    }

    /** The elements of an earlier comparison. */
    Comparison again(Comparison earlier) {
        var named = earlier.differences().stream().map(Difference::element).collect(Collectors.toSet());
        var ids =
                named.stream().filter(ElementId::looksLike).map(ElementId::new).toList();
        compare(of(ids), read(THESE_ELEMENTS, THEIR_LINKS, Map.of("ids", List.copyOf(named))));
        return new Comparison(compared, differences);
    }

    private void compare(Held expected, Held found) {
        compare(expected.elements(), found.elements(), "");
        compare(expected.links(), found.links(), "link ");
        compared += expected.elements().size() + expected.links().size();
    }

    private void compare(
            Map<String, Map<String, Object>> expected, Map<String, Map<String, Object>> found, String what) {
        var keys = new TreeSet<>(expected.keySet());
        keys.addAll(found.keySet());
        for (var key : keys) {
            var wanted = expected.get(key);
            var there = found.get(key);
            var element = key.substring(0, (key + " ").indexOf(' '));
            var name = what.isEmpty()
                    ? ""
                    : "has a " + what + "of entry " + key.substring(element.length() + 1) + " that ";
            if (there == null) {
                differences.add(new Difference(element, name + "is not in the graph"));
            } else if (wanted == null) {
                differences.add(new Difference(element, name + "is in the graph and not in the record"));
            } else if (!wanted.equals(there)) {
                differences.add(
                        new Difference(element, name + "is " + sorted(there) + " in the graph, not " + sorted(wanted)));
            }
        }
    }

    private static Map<String, Object> sorted(Map<String, Object> properties) {
        return new java.util.TreeMap<>(properties);
    }

    /** What the record says of them. */
    private Held of(List<ElementId> ids) {
        var slice = record.apply(ids);
        var wanted = ids.stream().map(ElementId::value).collect(Collectors.toSet());
        var held = Held.nothing();
        slice.elements().stream()
                .filter(row -> wanted.contains(row.get("id")))
                .forEach(row -> held.elements().put((String) row.get("id"), row));
        slice.links().stream()
                .filter(row -> wanted.contains(row.get("from")))
                .forEach(row -> held.links().put(row.get("from") + " " + row.get("since"), row));
        return held;
    }

    private Held read(String elementsOf, String linksOf, Map<String, Object> parameters) {
        return store.read(transaction -> {
            var held = Held.nothing();
            each(
                    transaction,
                    elementsOf,
                    parameters,
                    (id, other, properties) -> held.elements().put(id, properties));
            each(transaction, linksOf, parameters, (id, other, properties) -> {
                properties.put("from", id);
                properties.put("to", other);
                held.links().put(id + " " + properties.get("since"), properties);
            });
            return held;
        });
    }

    private static void each(QueryRunner transaction, String statement, Map<String, Object> parameters, Taker taker) {
        transaction
                .run(statement, parameters)
                .forEachRemaining(row -> taker.take(
                        row.get("id").asString(),
                        row.containsKey("other") ? row.get("other").asString() : "",
                        new HashMap<>(row.get("properties").asMap())));
    }

    /** Takes a row. */
    @FunctionalInterface
    private interface Taker {
        void take(String id, String other, Map<String, Object> properties);
    }

    /**
     * What is held of some elements.
     *
     * @param elements their properties by identity
     * @param links properties and ends of the links from them, by identity and the entry that opened it
     */
    private record Held(Map<String, Map<String, Object>> elements, Map<String, Map<String, Object>> links) {

        static Held nothing() {
            return new Held(new HashMap<>(), new HashMap<>());
        }
    }
}
