package dk.roedtraad.graph;

import dk.roedtraad.shared.ElementId;
import java.util.Set;

/**
 * An element with what hangs on it.
 *
 * @param elements identities of the element itself and of those below it
 * @param complete false when only those right below it are there, because the graph cannot be reached
 */
public record ThreadBelow(Set<ElementId> elements, boolean complete) {}
