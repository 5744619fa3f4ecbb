package dk.roedtraad.tracing;

import java.util.Arrays;
import java.util.List;

/** Finds items by id, and by id without revision, in two tables of numbers: small, and as fast at a million items as at ten. */
final class IdIndex {

    /** No item. */
    static final int NONE = -1;

    private final List<SpecificationItem> items;
    private final int mask;
    private final int[] exact;
    private final int[] named;
    private final int[] next;

    /** What the names of the items hash to, so that an item is looked at only when it is most likely the one. */
    private final int[] hashes;

    IdIndex(List<SpecificationItem> items) {
        this.items = items;
        int size = Math.max(16, Integer.highestOneBit(Math.max(1, items.size())) << 2);
        mask = size - 1;
        exact = filled(size);
        named = filled(size);
        next = filled(items.size());
        hashes = new int[items.size()];
    }

    private static int[] filled(int size) {
        var numbers = new int[size];
        Arrays.fill(numbers, NONE);
        return numbers;
    }

    /** Takes all items in their order. Answers for each the first one with the same id, mostly itself. */
    int[] fill() {
        var first = new int[items.size()];
        var last = new int[items.size()];
        for (int item = 0; item < first.length; item++) {
            var id = items.get(item).id();
            hashes[item] = hash(id);
            int slot = slot(exact, id, true);
            if (exact[slot] == NONE) {
                exact[slot] = item;
            }
            first[item] = exact[slot];
            int group = slot(named, id, false);
            if (named[group] == NONE) {
                named[group] = item;
            } else {
                next[last[named[group]]] = item;
            }
            last[named[group]] = item;
        }
        return first;
    }

    /** The first item with that id. */
    int find(ItemId id) {
        return exact[slot(exact, id, true)];
    }

    /** The first item that is the same thing, in whatever revision; the others follow by {@link #next}. */
    int firstOf(ItemId id) {
        return named[slot(named, id, false)];
    }

    /** The next item that is the same thing. */
    int next(int item) {
        return next[item];
    }

    private int slot(int[] table, ItemId id, boolean withRevision) {
        int hash = hash(id);
        int slot = spread(withRevision ? hash * 31 + id.revision() : hash) & mask;
        while (table[slot] != NONE && !isMatch(table[slot], hash, id, withRevision)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static int hash(ItemId id) {
        return id.type().hashCode() * 31 + id.name().hashCode();
    }

    private static int spread(int hash) {
        int product = hash * 0x9E3779B9;
        return product ^ (product >>> 15);
    }

    private boolean isMatch(int item, int hash, ItemId id, boolean withRevision) {
        if (hashes[item] != hash) {
            return false;
        }
        var known = items.get(item).id();
        return (!withRevision || known.revision() == id.revision()) && known.isSameThing(id);
    }
}
