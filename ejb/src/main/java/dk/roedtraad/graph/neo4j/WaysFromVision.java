package dk.roedtraad.graph.neo4j;

import dk.roedtraad.shared.ElementId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

// [impl->req~hit-path~1]
/**
 * The shortest ways down from a vision element, in a part of the graph. Each is found by one breadth-first search upwards; of several
 * equally short ones the one with the smallest identities counts, so that a page reads the same each time.
 */
final class WaysFromVision {

    private final Map<ElementId, Step> steps;

    private WaysFromVision(Map<ElementId, Step> steps) {
        this.steps = steps;
    }

    /** Ways within these steps. */
    static WaysFromVision through(Collection<Step> steps) {
        return new WaysFromVision(steps.stream().collect(Collectors.toMap(Step::element, Function.identity())));
    }

    /** For each element its way, vision element first; elements without one are left out. */
    Map<ElementId, List<ElementId>> to(Collection<ElementId> elements) {
        var ways = new LinkedHashMap<ElementId, List<ElementId>>();
        elements.forEach(element -> to(element).ifPresent(way -> ways.put(element, way)));
        return ways;
    }

    private Optional<List<ElementId>> to(ElementId element) {
        var met = new HashSet<ElementId>(List.of(element));
        var waiting = new ArrayDeque<Stop>(List.of(new Stop(element, null)));
        while (!waiting.isEmpty()) {
            var next = waiting.remove();
            var step = steps.get(next.element());
            if (step == null) {
                continue;
            }
            if (step.vision()) {
                return Optional.of(next.down());
            }
            step.above().stream().sorted().filter(met::add).forEach(above -> waiting.add(new Stop(above, next)));
        }
        return Optional.empty();
    }

    /** An element on the way up, and the one below it by which it was reached. */
    private record Stop(ElementId element, @Nullable Stop below) {

        List<ElementId> down() {
            var way = new ArrayList<ElementId>();
            for (@Nullable Stop at = this; at != null; at = at.below()) {
                way.add(at.element());
            }
            return way;
        }
    }

    /**
     * An element and what it answers.
     *
     * @param vision whether it is a vision element, where a way begins
     * @param above the elements right above it
     */
    record Step(ElementId element, boolean vision, List<ElementId> above) {}
}
