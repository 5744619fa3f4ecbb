package dk.roedtraad.tracing;

import java.util.Arrays;

/**
 * Finds items that stand there more than once and are covered, at some depth, by one of their own namesakes: as far as ids tell, that is a
 * circle, and OpenFastTrace calls it one. Each is looked at by itself, which is cheap since they are few; where they are not, looking stops
 * after a number of steps that grows with the specification and no faster.
 */
final class Namesakes {

    private static final long STEPS_AN_ITEM = 16;

    private final LinkedItems linked;
    private final Links incoming;
    private final int[] seenFrom;
    private long steps;

    Namesakes(LinkedItems linked) {
        this.linked = linked;
        this.incoming = linked.incoming();
        this.seenFrom = new int[linked.size()];
        this.steps = STEPS_AN_ITEM * linked.size();
        Arrays.fill(seenFrom, IdIndex.NONE);
    }

    /** Marks them as running in circles. */
    void mark(byte[]... depths) {
        for (int item = 0; item < linked.size() && steps > 0; item++) {
            if (linked.isTwice(item) && isCoveredByNamesake(item)) {
                for (var depth : depths) {
                    depth[item] = Depth.CYCLE.code();
                }
            }
        }
    }

    private boolean isCoveredByNamesake(int start) {
        var ahead = new IntStack();
        ahead.push(start);
        while (!ahead.isEmpty() && steps > 0) {
            int item = ahead.pop();
            for (int link = incoming.start(item); link < incoming.end(item); link++, steps--) {
                int below = incoming.other(link);
                if (linked.firstWithId(below) == linked.firstWithId(start)) {
                    return true;
                }
                if (seenFrom[below] != start) {
                    seenFrom[below] = start;
                    ahead.push(below);
                }
            }
        }
        return false;
    }
}
