package dk.roedtraad.tracing;

import java.util.Arrays;

/** All links in one direction, item by item, packed in arrays. */
final class Links {

    private final int[] starts;
    private int[] others;
    private int[] references;
    private byte[] statuses;
    private int size;

    /** No links yet; they are appended item by item. */
    Links(int items, int expected) {
        starts = new int[items + 1];
        others = new int[Math.max(8, expected)];
        references = new int[others.length];
        statuses = new byte[others.length];
    }

    void append(int other, int reference, LinkStatus status) {
        if (size == others.length) {
            int larger = size + (size >> 1);
            others = Arrays.copyOf(others, larger);
            references = Arrays.copyOf(references, larger);
            statuses = Arrays.copyOf(statuses, larger);
        }
        others[size] = other;
        references[size] = reference;
        statuses[size++] = status.code();
    }

    /** No more links of this item; the next one follows. */
    void close(int item) {
        starts[item + 1] = size;
    }

    int start(int item) {
        return starts[item];
    }

    int end(int item) {
        return starts[item + 1];
    }

    /** The item at the other end, or {@link IdIndex#NONE}. */
    int other(int link) {
        return others[link];
    }

    /** Which of the ids that the covering item names the link comes from. */
    int reference(int link) {
        return references[link];
    }

    LinkStatus status(int link) {
        return LinkStatus.at(statuses[link]);
    }

    int items() {
        return starts.length - 1;
    }

    /**
     * The same links seen from their other ends: by status in the order of {@link LinkStatus}, within a status in the order in which the
     * covering items stand.
     */
    Links reversed() {
        var next = places();
        int total = next[next.length - 1];
        var back = new Links(items(), total);
        for (int item = 0; item < items(); item++) {
            back.starts[item + 1] = next[(item + 1) * LinkStatus.INCOMING];
        }
        back.size = total;
        for (int item = 0; item < items(); item++) {
            for (int link = start(item); link < end(item); link++) {
                if (status(link).isMutual()) {
                    var status = status(link).back();
                    int place = next[slot(others[link], status)]++;
                    back.others[place] = item;
                    back.references[place] = references[link];
                    back.statuses[place] = status.code();
                }
            }
        }
        return back;
    }

    /** Where the links of each item and status begin. */
    private int[] places() {
        var places = new int[items() * LinkStatus.INCOMING + 1];
        for (int link = 0; link < size; link++) {
            if (status(link).isMutual()) {
                places[slot(others[link], status(link).back()) + 1]++;
            }
        }
        for (int slot = 1; slot < places.length; slot++) {
            places[slot] += places[slot - 1];
        }
        return places;
    }

    private static int slot(int item, LinkStatus status) {
        return item * LinkStatus.INCOMING + status.code() - LinkStatus.FIRST_INCOMING;
    }
}
