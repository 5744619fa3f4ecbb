package dk.roedtraad.graph;

import dk.roedtraad.shared.ElementId;
import java.util.Set;

/**
 * What the graph finds from an element.
 *
 * @param above elements on the way towards the vision, without the root
 * @param below elements on the way towards the plans, without the root
 * @param links identities of the trace links on those ways
 */
public record Reach(Set<ElementId> above, Set<ElementId> below, Set<String> links) {}
