package dk.roedtraad.tracing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Goes from every item down to what covers it, and further down, once over all links: Tarjan's walk over strongly connected parts, with a
 * stack of its own, so that neither the number of items nor their depth matters. A part is left when everything below it is known, and gets
 * the worst of what its items and everything below them are.
 */
final class Descent {

    private static final int UNSEEN = 0;

    private final Links incoming;
    private final byte[] own;
    private final byte[] ownApproved;
    private final byte[] deep;
    private final byte[] deepApproved;
    private final boolean[] circular;
    private final List<int[]> circles = new ArrayList<>();

    private final int[] order;
    private final int[] lowest;
    private final int[] nextLink;
    private final boolean[] open;
    private final IntStack path = new IntStack();
    private final IntStack part = new IntStack();
    private int seen = UNSEEN;

    /**
     * Prepares the walk.
     *
     * @param own for each item the depth it has by itself, COVERED or UNCOVERED
     * @param ownApproved the same where only approved items count
     */
    Descent(Links incoming, byte[] own, byte[] ownApproved) {
        int items = incoming.items();
        this.incoming = incoming;
        this.own = own;
        this.ownApproved = ownApproved;
        deep = new byte[items];
        deepApproved = new byte[items];
        circular = new boolean[items];
        order = new int[items];
        lowest = new int[items];
        nextLink = new int[items];
        open = new boolean[items];
    }

    Descent walk() {
        for (int item = 0; item < order.length; item++) {
            if (order[item] == UNSEEN) {
                enter(item);
                while (!path.isEmpty()) {
                    step(path.top());
                }
            }
        }
        return this;
    }

    private void enter(int item) {
        order[item] = ++seen;
        lowest[item] = seen;
        nextLink[item] = incoming.start(item);
        open[item] = true;
        path.push(item);
        part.push(item);
    }

    private void step(int item) {
        if (nextLink[item] < incoming.end(item)) {
            int below = incoming.other(nextLink[item]++);
            if (order[below] == UNSEEN) {
                enter(below);
            } else if (open[below]) {
                lowest[item] = Math.min(lowest[item], order[below]);
            }
            return;
        }
        path.pop();
        if (!path.isEmpty()) {
            int above = path.top();
            lowest[above] = Math.min(lowest[above], lowest[item]);
        }
        if (lowest[item] == order[item]) {
            leave(part.popDownTo(item));
        }
    }

    private void leave(int[] members) {
        boolean isCircle = members.length > 1 || coversItself(members[0]);
        byte worst = isCircle ? Depth.CYCLE.code() : 0;
        byte worstApproved = worst;
        for (int member : members) {
            open[member] = false;
            worst = max(worst, own[member]);
            worstApproved = max(worstApproved, ownApproved[member]);
            for (int link = incoming.start(member); link < incoming.end(member); link++) {
                worst = max(worst, deep[incoming.other(link)]);
                worstApproved = max(worstApproved, deepApproved[incoming.other(link)]);
            }
        }
        for (int member : members) {
            deep[member] = worst;
            deepApproved[member] = worstApproved;
            circular[member] = isCircle;
        }
        if (isCircle) {
            Arrays.sort(members);
            circles.add(members);
        }
    }

    private boolean coversItself(int item) {
        for (int link = incoming.start(item); link < incoming.end(item); link++) {
            if (incoming.other(link) == item) {
                return true;
            }
        }
        return false;
    }

    private static byte max(byte a, byte b) {
        return a >= b ? a : b;
    }

    /** How far down each item is covered, as codes of {@link Depth}. */
    byte[] deep() {
        return deep;
    }

    /** The same where only approved items count. */
    byte[] deepApproved() {
        return deepApproved;
    }

    /** Whether each item is part of a circle, rather than above one. */
    boolean[] circular() {
        return circular;
    }

    /** The items of each part that runs in circles. */
    List<int[]> circles() {
        return circles;
    }
}
