package dk.roedtraad.tracing;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Items that cover each other in a circle.
 *
 * @param path the shortest way round, each item covering the next and the last one the first
 */
public record Cycle(List<ItemId> path) {

    @Override
    public String toString() {
        return path.stream().map(ItemId::toString).collect(Collectors.joining(" → ", "", " → " + path.get(0)));
    }
}
