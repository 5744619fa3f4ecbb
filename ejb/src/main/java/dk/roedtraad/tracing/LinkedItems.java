package dk.roedtraad.tracing;

import java.util.List;

/** Items with their links, as {@link Linker} found them. What is known of an item depends on its neighbours only. */
public final class LinkedItems {

    private final List<SpecificationItem> items;
    private final Links outgoing;
    private final Links incoming;
    private final int[] firstWithId;
    private final boolean[] twice;

    LinkedItems(List<SpecificationItem> items, Links outgoing, int[] firstWithId) {
        this.items = items;
        this.outgoing = outgoing;
        this.incoming = outgoing.reversed();
        this.firstWithId = firstWithId;
        this.twice = twice(firstWithId);
    }

    static boolean[] twice(int[] firstWithId) {
        var twice = new boolean[firstWithId.length];
        for (int item = 0; item < firstWithId.length; item++) {
            if (firstWithId[item] != item) {
                twice[item] = true;
                twice[firstWithId[item]] = true;
            }
        }
        return twice;
    }

    /** How many there are. */
    public int size() {
        return items.size();
    }

    /** The items in the order in which they were read. */
    public List<SpecificationItem> items() {
        return items;
    }

    SpecificationItem item(int item) {
        return items.get(item);
    }

    /** From covering items to what they cover. */
    Links outgoing() {
        return outgoing;
    }

    /** From covered items to what covers them. */
    Links incoming() {
        return incoming;
    }

    /** Whether another item has the same id. */
    boolean isTwice(int item) {
        return twice[item];
    }

    /** The first item with the same id, mostly itself. */
    int firstWithId(int item) {
        return firstWithId[item];
    }
}
