package dk.roedtraad.tracing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Names one way round for every part that runs in circles: the shortest one through its first item. */
final class Circles {

    private final LinkedItems linked;
    private final Links incoming;
    private final int[] coveredBy;

    Circles(LinkedItems linked) {
        this.linked = linked;
        this.incoming = linked.incoming();
        this.coveredBy = new int[linked.size()];
        Arrays.fill(coveredBy, IdIndex.NONE);
    }

    List<Cycle> name(List<int[]> parts) {
        return parts.stream()
                .sorted(Comparator.comparingInt(part -> part[0]))
                .map(this::shortest)
                .toList();
    }

    /** Looks, ring by ring, for the nearest item below the first one that is covered by it. */
    private Cycle shortest(int[] part) {
        int first = part[0];
        var ring = new ArrayDeque<Integer>();
        ring.add(first);
        while (true) {
            int item = ring.remove();
            for (int link = incoming.start(item); link < incoming.end(item); link++) {
                int below = incoming.other(link);
                if (below == first) {
                    return path(first, item);
                }
                if (Arrays.binarySearch(part, below) >= 0 && coveredBy[below] == IdIndex.NONE) {
                    coveredBy[below] = item;
                    ring.add(below);
                }
            }
        }
    }

    private Cycle path(int first, int last) {
        var path = new ArrayList<ItemId>();
        path.add(linked.item(first).id());
        // From the first item to the last of the ring it is covered by, and back up.
        for (int item = last; item != first; item = coveredBy[item]) {
            path.add(linked.item(item).id());
        }
        return new Cycle(List.copyOf(path));
    }
}
