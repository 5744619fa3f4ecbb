package dk.roedtraad.graph;

import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.Elements;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ProjectionUnavailableException;
import dk.roedtraad.shared.Sight;
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
    public TraceThread follow(Sight sight, ElementView root, Direction direction) {
        try {
            var reach = graph.reach(sight, root.id(), direction);
            return filled(sight, root, reach, new Links(links.findAll(sight, reach.links()), true));
        } catch (ProjectionUnavailableException e) {
            return direct(sight, root, direction);
        }
    }

    /** The element and all elements below it. Without the graph it holds those right below only and says so. */
    public Below below(Sight sight, ElementView root) {
        try {
            return new Below(graph.below(sight, root.id()), true);
        } catch (ProjectionUnavailableException e) {
            var elements =
                    new LinkedHashSet<>(direct(sight, root, Direction.DOWN).below());
            elements.add(root.id());
            return new Below(elements, false);
        }
    }

    /**
     * An element and what is below it.
     *
     * @param elements their identities
     * @param complete false when the graph could not be asked
     */
    public record Below(Set<ElementId> elements, boolean complete) {}

    // [impl->req~thread-without-graph~1]
    private TraceThread direct(Sight sight, ElementView root, Direction direction) {
        var above = new LinkedHashSet<ElementId>();
        var below = new LinkedHashSet<ElementId>();
        var kept = new ArrayList<TraceLink>();
        for (var link : links.at(sight, root.id())) {
            boolean up = link.from().equals(root.id());
            if (direction == Direction.BOTH || (direction == Direction.UP) == up) {
                kept.add(link);
                (up ? above : below).add(up ? link.to() : link.from());
            }
        }
        return filled(sight, root, new Reach(above, below, Set.of()), new Links(kept, false));
    }

    private TraceThread filled(Sight sight, ElementView root, Reach reach, Links found) {
        var ids = new LinkedHashSet<>(reach.above());
        ids.addAll(reach.below());
        ids.remove(root.id());
        var nodes = new ArrayList<ElementView>(List.of(root));
        nodes.addAll(elements.findAll(sight, ids));
        var seen = nodes.stream().map(ElementView::id).collect(Collectors.toSet());
        var kept = found.links().stream()
                .filter(link -> seen.contains(link.from()) && seen.contains(link.to()))
                .toList();
        return new TraceThread(root, found.complete(), nodes, reach.above(), reach.below(), kept);
    }

    /** Links, and whether they are all that the thread has. */
    private record Links(List<TraceLink> links, boolean complete) {}
}
