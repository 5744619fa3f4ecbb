package dk.roedtraad.graph;

import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Sight;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The graph of what is connected, as a reader sees it. Every question may be refused with {@link
 * dk.roedtraad.shared.ProjectionUnavailableException} when the graph cannot be reached.
 */
public interface TraceGraph {

    /** What is reached from an element. */
    Reach reach(Sight sight, ElementId root, Direction direction);

    /** The element itself and all elements below it. */
    Set<ElementId> below(Sight sight, ElementId root);

    /** For each element one shortest way down to it from a vision element, both ends included; elements without one are left out. */
    Map<ElementId, List<ElementId>> pathsFromVision(Sight sight, Collection<ElementId> elements);
}
