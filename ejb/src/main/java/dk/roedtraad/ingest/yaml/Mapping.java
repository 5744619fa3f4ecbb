package dk.roedtraad.ingest.yaml;

import dk.roedtraad.ingest.Place;
import dk.roedtraad.ingest.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** One mapping: its fields by name, their places, and which of them were asked for. */
class Mapping {

    private final String file;
    private final Place place;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Place> names = new LinkedHashMap<>();
    private final List<String> known = new ArrayList<>();

    Mapping(String file, Node node, String expected, Problems problems) {
        this.file = file;
        this.place = place(node);
        this.problems = problems;
        if (node instanceof MappingNode mapping) {
            read(mapping);
        } else {
            problems.add(place, "write " + expected + " as fields »name: value« here");
        }
    }

    private void read(MappingNode mapping) {
        for (var tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode name) {
                if (names.put(name.getValue(), place(name)) != null) {
                    problem(name.getValue(), "stands twice; keep one of them");
                }
                if (!isEmpty(tuple.getValueNode())) {
                    values.put(name.getValue(), tuple.getValueNode());
                }
            } else {
                problems.add(place(tuple.getKeyNode()), "a field's name must be a word");
            }
        }
    }

    private static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && List.of("", "~", "null").contains(scalar.getValue());
    }

    String file() {
        return file;
    }

    Problems problems() {
        return problems;
    }

    /** Where the mapping begins. */
    Place place() {
        return place;
    }

    /** Where the field stands, or the mapping where it has no such field. */
    Place place(String name) {
        return names.getOrDefault(name, place);
    }

    Place place(Node node) {
        return new Place(
                file, node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1));
    }

    /** The value of a field, which is thereby known; null where it is absent or empty. */
    @Nullable
    Node value(String name) {
        known.add(name);
        return values.get(name);
    }

    /** Whether the field stands here, be it empty. */
    boolean has(String name) {
        known.add(name);
        return names.containsKey(name);
    }

    void problem(String name, String message) {
        problems.add(place(name), "»" + name + "«: " + message);
    }

    /** Reports the fields that nobody asked for. */
    void done() {
        names.forEach((name, where) -> {
            if (!known.contains(name)) {
                problems.add(
                        where,
                        "»" + name + "« is not a field here; remove it or use one of "
                                + String.join(", ", known.stream().distinct().toList()));
            }
        });
    }
}
