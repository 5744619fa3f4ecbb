package dk.roedtraad.trace.rewording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Joins words that one text writes apart and the other as one: "bolig byggeri". */
final class Compounds {

    private static final int MOST_PARTS = 3;

    private Compounds() {}

    /** The units of a text, with what the other text writes as one word joined. */
    static List<Unit> joined(List<Unit> units, List<Unit> others) {
        Set<String> whole = new HashSet<>();
        others.stream().filter(unit -> unit.kind().isWord()).forEach(unit -> whole.add(unit.key()));
        units.forEach(unit -> whole.remove(unit.key()));
        if (whole.isEmpty()) {
            return units;
        }
        var joined = new ArrayList<Unit>();
        for (int i = 0; i < units.size(); ) {
            int parts = parts(units, i, whole);
            joined.add(parts == 1 ? units.get(i) : join(units.subList(i, i + parts)));
            i += parts;
        }
        return joined;
    }

    private static int parts(List<Unit> units, int from, Set<String> whole) {
        for (int parts = Math.min(MOST_PARTS, units.size() - from); parts > 1; parts--) {
            String key = key(units.subList(from, from + parts));
            boolean endsInWord = units.get(from + parts - 1).surface().length() > 2;
            if (endsInWord && key.length() > 5 && whole.stream().anyMatch(word -> isSameWord(word, key))) {
                return parts;
            }
        }
        return 1;
    }

    private static boolean isSameWord(String word, String key) {
        return word.charAt(0) == key.charAt(0)
                && Math.abs(word.length() - key.length()) < 5
                && Forms.relation(word, key) == Forms.Relation.SAME;
    }

    private static Unit join(List<Unit> parts) {
        Unit first = parts.get(0);
        var surface = new StringBuilder();
        parts.forEach(part -> surface.append(surface.isEmpty() ? "" : " ").append(part.surface()));
        Kind kind = first.is(Kind.NAME) ? Kind.NAME : Kind.WORD;
        return new Unit(kind, key(parts), 0, surface.toString(), first.place());
    }

    private static String key(List<Unit> parts) {
        var key = new StringBuilder();
        for (Unit part : parts) {
            key.append(part.kind().isContent() || part.is(Kind.NUMBER) ? Spelling.fold(part.surface()) : part.key());
        }
        return key.toString().replace(" ", "");
    }
}
