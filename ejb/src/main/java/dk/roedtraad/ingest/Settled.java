package dk.roedtraad.ingest;

import dk.roedtraad.shared.RecordItem;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The record as the files want it, and where each item of it was written.
 */
final class Settled {

    private final RecordState wanted;
    private final Problems problems;
    private final Map<String, Located<RecordItem>> written = new LinkedHashMap<>();
    private final Map<String, Place> firstPlaces = new HashMap<>();

    Settled(RecordState wanted, Problems problems) {
        this.wanted = wanted;
        this.problems = problems;
    }

    RecordState wanted() {
        return wanted;
    }

    Problems problems() {
        return problems;
    }

    /** Takes an item that may be written only once. */
    void take(RecordItem item, Place place) {
        var before = written.get(name(item));
        if (before == null) {
            restate(item, place);
        } else {
            problems.add(place, "this " + item.noun() + " stands already at " + before.place() + "; keep one of them");
        }
    }

    /** Takes an item that several editions may state; the last statement counts. */
    void restate(RecordItem item, Place place) {
        written.put(name(item), new Located<>(item, firstPlaces.computeIfAbsent(name(item), none -> place)));
        wanted.put(item);
    }

    /** All that the files say. */
    Iterable<Located<RecordItem>> written() {
        return written.values();
    }

    private static String name(RecordItem item) {
        return item.noun() + ":" + item.id();
    }
}
