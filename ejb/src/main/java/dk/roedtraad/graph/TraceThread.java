package dk.roedtraad.graph;

import dk.roedtraad.element.ElementView;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.trace.TraceLink;
import java.util.List;
import java.util.Set;

/**
 * An element's whole thread (tråd): what stands above it towards the vision and below it towards the plans.
 *
 * @param root where it starts
 * @param complete false when only the direct links are shown, because the graph cannot be reached
 * @param nodes the elements, the root first
 * @param above identities of those above
 * @param below identities of those below
 * @param links the trace links between the nodes
 */
public record TraceThread(
        ElementView root,
        boolean complete,
        List<ElementView> nodes,
        Set<ElementId> above,
        Set<ElementId> below,
        List<TraceLink> links) {}
