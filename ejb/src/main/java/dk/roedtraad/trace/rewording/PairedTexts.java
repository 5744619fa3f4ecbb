package dk.roedtraad.trace.rewording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two texts whose units carry the same number wherever they are the same. */
final class PairedTexts {

    private final List<Unit> before;
    private final List<Unit> after;
    private final Map<Integer, Integer> pairs;
    private final Map<Integer, Integer> back = new HashMap<>();

    PairedTexts(List<Unit> before, List<Unit> after, Map<Integer, Integer> pairs) {
        this.before = before;
        this.after = after;
        this.pairs = pairs;
        pairs.forEach((old, young) -> back.put(young, old));
    }

    List<Unit> side(boolean old) {
        return old ? before : after;
    }

    /** The number of the unit at a position; below zero if the other text lacks it. */
    int id(boolean old, int position) {
        return old ? pairs.containsKey(position) ? position : -1 : back.getOrDefault(position, -2);
    }

    List<Integer> ids(boolean old) {
        var ids = new ArrayList<Integer>();
        for (int i = 0; i < side(old).size(); i++) {
            ids.add(id(old, i));
        }
        return ids;
    }

    /** Where a number stands in a text; -1 if nowhere. */
    int position(boolean old, int id) {
        return id < 0 ? -1 : ids(old).indexOf(id);
    }
}
