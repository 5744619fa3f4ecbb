package dk.roedtraad.web.element.page;

import dk.roedtraad.element.ElementView;
import dk.roedtraad.followup.Standing;
import dk.roedtraad.graph.TraceThread;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.trace.TraceLink;
import dk.roedtraad.web.element.page.ThreadNode.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lays a thread out as nested lists, from the vision at the top to the plans at the bottom. Where the thread joins again, an element stands
 * where it is met first, and further on only as a pointer to that place; so a list ends even where the links go in a circle.
 */
final class ThreadTree {
    private final TraceThread thread;
    private final Map<ElementId, ElementView> elements;
    private final Map<ElementId, List<TraceLink>> linksTo;
    private final Map<ElementId, Standing> standings;
    private final Comparator<ElementView> order;
    private final Set<ElementId> drawn = new HashSet<>();

    private ThreadTree(TraceThread thread, Map<ElementId, Standing> standings, Comparator<ElementView> order) {
        this.thread = thread;
        this.standings = standings;
        this.order = order;
        elements = thread.nodes().stream()
                .collect(Collectors.toMap(ElementView::id, Function.identity(), (first, again) -> first));
        linksTo = thread.links().stream().collect(Collectors.groupingBy(TraceLink::to));
    }

    /** The thread's knots, each below what it answers. */
    static List<ThreadNode> of(TraceThread thread, Map<ElementId, Standing> standings, Comparator<ElementView> order) {
        return new ThreadTree(thread, standings, order).draw();
    }

    private List<ThreadNode> draw() {
        var bound = thread.links().stream().map(TraceLink::from).collect(Collectors.toSet());
        var tops = new ArrayList<ThreadNode>();
        elements.values().stream()
                .filter(element -> !bound.contains(element.id()))
                .sorted(order)
                .forEach(element -> tops.add(node(element, null, List.of())));
        if (!drawn.contains(thread.root().id())) {
            tops.add(node(thread.root(), null, List.of()));
        }
        return tops;
    }

    private ThreadNode node(ElementView element, @Nullable ElementView parent, List<TraceLink> links) {
        boolean repeated = !drawn.add(element.id());
        var children = repeated ? List.<ThreadNode>of() : children(element);
        return new ThreadNode(
                element, parent, links, children, place(element.id()), repeated, standings.get(element.id()));
    }

    private List<ThreadNode> children(ElementView parent) {
        var byChild = new LinkedHashMap<ElementId, List<TraceLink>>();
        for (var link : linksTo.getOrDefault(parent.id(), List.of())) {
            if (elements.containsKey(link.from())) {
                byChild.computeIfAbsent(link.from(), child -> new ArrayList<>()).add(link);
            }
        }
        return byChild.keySet().stream()
                .map(elements::get)
                .sorted(order)
                .map(child -> node(child, parent, byChild.getOrDefault(child.id(), List.of())))
                .toList();
    }

    private Place place(ElementId id) {
        if (id.equals(thread.root().id())) {
            return Place.CURRENT;
        }
        return thread.above().contains(id) ? Place.ABOVE : Place.BELOW;
    }
}
