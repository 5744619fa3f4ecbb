package dk.roedtraad.tracing;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The verdict on all items. It never changes; what it says of an item is looked up when it is asked for. */
public final class Trace {

    private final LinkedItems linked;
    private final Verdicts verdicts;
    private final List<Cycle> cycles;
    private final Map<Integer, Integer> copies;

    /** What is known of each item, by its number. */
    @SuppressWarnings("ArrayRecordComponent")
    record Verdicts(byte[] shallow, boolean[] shallowApproved, byte[] deep, byte[] deepApproved, byte[] defects) {}

    Trace(LinkedItems linked, Verdicts verdicts, List<Cycle> cycles) {
        this.linked = linked;
        this.verdicts = verdicts;
        this.cycles = List.copyOf(cycles);
        this.copies = copies(linked);
    }

    /** For the first item of an id that stands there more than once, the second one. */
    private static Map<Integer, Integer> copies(LinkedItems linked) {
        var copies = new HashMap<Integer, Integer>();
        for (int item = 0; item < linked.size(); item++) {
            if (linked.firstWithId(item) != item) {
                copies.putIfAbsent(linked.firstWithId(item), item);
            }
        }
        return copies;
    }

    /** All items in the order in which they were read. */
    public List<TracedItem> items() {
        return new AbstractList<>() {
            @Override
            public TracedItem get(int item) {
                return new TracedItem(Trace.this, item);
            }

            @Override
            public int size() {
                return linked.size();
            }
        };
    }

    /** Items that cover each other in circles, each circle named once. */
    public List<Cycle> cycles() {
        return cycles;
    }

    /** How many items have that kind of defect. */
    public int count(Defect defect) {
        int count = 0;
        for (byte found : verdicts.defects) {
            count += found == defect.code() ? 1 : 0;
        }
        return count;
    }

    /** Whether nothing is wrong anywhere. */
    public boolean isClean() {
        return count(Defect.NONE) == linked.size();
    }

    LinkedItems linked() {
        return linked;
    }

    Verdicts verdicts() {
        return verdicts;
    }

    /** Another item with the same id, or {@link IdIndex#NONE}. */
    int copyOf(int item) {
        int first = linked.firstWithId(item);
        return first == item ? copies.getOrDefault(item, IdIndex.NONE) : first;
    }
}
