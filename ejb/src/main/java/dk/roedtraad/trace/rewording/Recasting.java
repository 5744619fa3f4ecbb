package dk.roedtraad.trace.rewording;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Judges whether a sentence is only built otherwise: passive for active, "udviklingen af byen" for "byens udvikling". */
final class Recasting {

    private final PairedTexts texts;

    Recasting(PairedTexts texts) {
        this.texts = texts;
    }

    boolean keepsMeaning(Set<Integer> moved) {
        return isTurned() || isGenitive(moved);
    }

    /** The passive: the first to be named comes back behind "af". */
    private boolean isTurned() {
        return isTurned(true) || isTurned(false);
    }

    private boolean isTurned(boolean old) {
        int first = firstContent(old);
        List<Unit> passive = texts.side(!old);
        boolean hasPassive = passive.stream()
                .anyMatch(unit -> unit.surface().endsWith("s") || unit.surface().endsWith("t"));
        for (int i = 0; i + 1 < passive.size() && first >= 0 && hasPassive; i++) {
            if (passive.get(i).key().equals("af")
                    && texts.id(!old, i + 1) == texts.id(old, first)
                    && !hasAf(texts.side(old))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAf(List<Unit> units) {
        return units.stream().anyMatch(unit -> unit.key().equals("af"));
    }

    private int firstContent(boolean old) {
        for (int i = 0; i < texts.side(old).size(); i++) {
            if (texts.side(old).get(i).kind().isContent()) {
                return i;
            }
        }
        return -1;
    }

    /** "Byens udvikling" and "udviklingen af byen". */
    private boolean isGenitive(Set<Integer> moved) {
        return isGenitive(true, moved) || isGenitive(false, moved);
    }

    private boolean isGenitive(boolean old, Set<Integer> moved) {
        List<Unit> owned = texts.side(old);
        List<Unit> phrased = texts.side(!old);
        for (int i = 0; i + 2 < phrased.size(); i++) {
            int thing = texts.position(old, texts.id(!old, i));
            int owner = texts.position(old, texts.id(!old, i + 2));
            boolean phrase = phrased.get(i + 1).is(Kind.PREPOSITION) && thing == owner + 1 && owner >= 0;
            if (phrase && owned.get(owner).surface().endsWith("s")) {
                var rest = new HashSet<>(moved);
                rest.remove(texts.id(!old, i));
                rest.remove(texts.id(!old, i + 2));
                return rest.stream()
                        .noneMatch(id -> texts.side(true).get(id).kind().isContent());
            }
        }
        return false;
    }
}
