package dk.roedtraad.incontainer;

import dk.roedtraad.element.Element;
import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.Elements;
import dk.roedtraad.element.Kind;
import dk.roedtraad.graph.Direction;
import dk.roedtraad.graph.Reach;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.RecordRows;
import dk.roedtraad.shared.Sight;
import dk.roedtraad.trace.TraceLink;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The threads as they follow from the links of the record alone, for comparison with the graph: a plain walk, link by link. */
final class ThreadsOfTheRecord {

    private final Map<ElementId, ElementView> elements;
    private final List<TraceLink> links;

    private ThreadsOfTheRecord(Map<ElementId, ElementView> elements, List<TraceLink> links) {
        this.elements = elements;
        this.links = links;
    }

    /** The threads of what a reader sees: of all links in force the ones with two visible ends, in the wording they rest on or a later one. */
    static ThreadsOfTheRecord of(Sight sight, RecordRows rows, Elements elements) {
        var all =
                rows.of(Element.class).current().stream().map(Element::element).toList();
        var seen =
                elements.findAll(sight, all).stream().collect(Collectors.toMap(ElementView::id, Function.identity()));
        var visible = rows.of(TraceLink.class).current().stream()
                .filter(link ->
                        isSeen(link.from(), link.fromRevision(), seen) && isSeen(link.to(), link.toRevision(), seen))
                .toList();
        return new ThreadsOfTheRecord(seen, visible);
    }

    /** An end is seen in the wording that the link rests on, or a later one. */
    private static boolean isSeen(ElementId end, int revision, Map<ElementId, ElementView> seen) {
        return seen.containsKey(end) && seen.get(end).revision() >= revision;
    }

    Set<ElementId> elements() {
        return elements.keySet();
    }

    List<TraceLink> links() {
        return links;
    }

    /** What is reached from an element both ways. */
    Reach reach(ElementId root) {
        var above = walk(root, Direction.UP);
        var below = walk(root, Direction.DOWN);
        var passed = links.stream()
                .filter(link -> above.containsKey(link.from()) || below.containsKey(link.to()))
                .map(TraceLink::id)
                .collect(Collectors.toSet());
        return new Reach(without(root, above.keySet()), without(root, below.keySet()), passed);
    }

    /** The reach of every visible element. */
    Map<ElementId, Reach> reaches() {
        return elements.keySet().stream().collect(Collectors.toMap(Function.identity(), this::reach));
    }

    /** For each element below a vision element the number of elements on the shortest way, both ends included. */
    Map<ElementId, Integer> lengthsFromVision() {
        var lengths = new LinkedHashMap<ElementId, Integer>();
        elements.keySet().forEach(element -> length(element).ifPresent(length -> lengths.put(element, length)));
        return lengths;
    }

    private OptionalInt length(ElementId element) {
        return walk(element, Direction.UP).entrySet().stream()
                .filter(step -> isVision(step.getKey()))
                .mapToInt(step -> step.getValue() + 1)
                .min();
    }

    boolean isVision(ElementId element) {
        return Optional.ofNullable(elements.get(element))
                .filter(found -> found.kind().equals(Kind.VISION_ELEMENT))
                .isPresent();
    }

    boolean hasLink(ElementId later, ElementId earlier) {
        return links.stream()
                .anyMatch(link -> link.from().equals(later) && link.to().equals(earlier));
    }

    /** Every element in that direction and how many links away it is, the root among them. */
    private Map<ElementId, Integer> walk(ElementId root, Direction direction) {
        var away = new LinkedHashMap<ElementId, Integer>(Map.of(root, 0));
        var waiting = new ArrayDeque<ElementId>(List.of(root));
        while (!waiting.isEmpty()) {
            var at = waiting.remove();
            int next = away.getOrDefault(at, 0) + 1;
            for (var link : links) {
                var start = direction == Direction.UP ? link.from() : link.to();
                var end = direction == Direction.UP ? link.to() : link.from();
                if (start.equals(at) && away.putIfAbsent(end, next) == null) {
                    waiting.add(end);
                }
            }
        }
        return away;
    }

    private static Set<ElementId> without(ElementId root, Set<ElementId> elements) {
        var others = new HashSet<>(elements);
        others.remove(root);
        return others;
    }
}
