package dk.roedtraad.graph;

import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.Elements;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ProjectionUnavailableException;
import dk.roedtraad.trace.TraceLink;
import dk.roedtraad.trace.TraceLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Follows the thread of an element in the graph and fills it from the record. */
@ApplicationScoped
public class FollowingThreads {

    @Inject
    private TraceGraph graph;

    @Inject
    private Elements elements;

    @Inject
    private TraceLinks links;

    /** The thread from an element. Without the graph it holds the direct links only and says so. */
    public TraceThread follow(ElementView root, Direction direction) {
        try {
            var reach = graph.reach(root.id(), direction);
            return filled(root, reach, links.findAll(reach.links()), true);
        } catch (ProjectionUnavailableException e) {
            return direct(root, direction);
        }
    }

    /** The element itself and what hangs on it. Without the graph it is what hangs on it directly, and says so. */
    public ThreadBelow below(ElementId root) {
        try {
            return new ThreadBelow(graph.below(root), true);
        } catch (ProjectionUnavailableException e) {
            var near = new LinkedHashSet<ElementId>(List.of(root));
            links.at(root).stream()
                    .filter(link -> link.to().equals(root))
                    .map(TraceLink::from)
                    .forEach(near::add);
            return new ThreadBelow(near, false);
        }
    }

    private TraceThread direct(ElementView root, Direction direction) {
        var above = new LinkedHashSet<ElementId>();
        var below = new LinkedHashSet<ElementId>();
        var kept = new ArrayList<TraceLink>();
        for (var link : links.at(root.id())) {
            boolean up = link.from().equals(root.id());
            if (direction == Direction.BOTH || (direction == Direction.UP) == up) {
                kept.add(link);
                (up ? above : below).add(up ? link.to() : link.from());
            }
        }
        return filled(root, new Reach(above, below, Set.of()), kept, false);
    }

    private TraceThread filled(ElementView root, Reach reach, List<TraceLink> found, boolean complete) {
        var ids = new LinkedHashSet<>(reach.above());
        ids.addAll(reach.below());
        ids.remove(root.id());
        var nodes = new ArrayList<ElementView>(List.of(root));
        nodes.addAll(elements.findAll(ids));
        var seen = nodes.stream().map(ElementView::id).collect(Collectors.toSet());
        var kept = found.stream()
                .filter(link -> seen.contains(link.from()) && seen.contains(link.to()))
                .toList();
        return new TraceThread(root, complete, nodes, reach.above(), reach.below(), kept);
    }
}
