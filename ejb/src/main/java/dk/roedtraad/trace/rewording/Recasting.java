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

    /** The passive: the first to be named comes back behind "af". */
    boolean isTurned() {
        return isTurned(true) || isTurned(false);
    }

    /** Who has something on both sides, as a genitive on the one and behind a preposition on the other. */
    Set<Integer> owners() {
        var owners = new HashSet<Integer>();
        addOwners(true, owners);
        addOwners(false, owners);
        return owners;
    }

    private void addOwners(boolean old, Set<Integer> owners) {
        List<Unit> phrased = texts.side(!old);
        for (int i = 0; i + 1 < phrased.size(); i++) {
            int owner = texts.position(old, texts.id(!old, i + 1));
            boolean loose = phrased.get(i).is(Kind.PREPOSITION) && texts.id(!old, i) < 0;
            if (loose && owner >= 0 && texts.side(old).get(owner).surface().endsWith("s")) {
                owners.add(texts.id(!old, i + 1));
            }
        }
    }

    private boolean isTurned(boolean old) {
        int first = firstContent(old);
        List<Unit> passive = texts.side(!old);
        boolean hasPassive = passive.stream()
                .anyMatch(unit -> unit.surface().endsWith("s") || unit.surface().endsWith("t"));
        for (int i = 0; i + 1 < passive.size() && first >= 0 && hasPassive; i++) {
            boolean agent = passive.get(i).key().equals("af") && texts.id(!old, i + 1) == texts.id(old, first);
            if (agent && !hasAf(texts.side(old))) {
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
}
