package dk.roedtraad.trace.rewording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A text as a row of parts: phrases with a preposition, times, verbs, and other words one by one. */
final class SentenceParts {

    private static final Endings VERB_ENDINGS = Endings.of("er es år");
    private static final Endings NOUN_ENDINGS = Endings.of(
            "boliger områder steder pladser planer stier inger skoler parker virksomheder borgere byer veje");
    private static final Set<String> VERBS =
            Set.of("=blive", "=være", "=have", "=få", "=gøre", "=gå", "=stå", "=tage", "=give");
    private static final Set<String> ADVERBS = Set.of(
            "=hele året",
            "=desuden",
            "=derfor",
            "=herunder",
            "=for eksempel",
            "=blandt andet",
            "=i dag",
            "=i gang",
            "=først og fremmest",
            "=allerede",
            "=i alt",
            "=udelukkende",
            "=i stedet");
    private static final int LONGEST_PHRASE = 4;
    private static final int END = -9;

    private final PairedTexts texts;
    private final boolean old;
    private final Set<Integer> owners;
    private final List<Part> parts = new ArrayList<>();

    SentenceParts(PairedTexts texts, boolean old, Set<Integer> owners) {
        this.texts = texts;
        this.old = old;
        this.owners = owners;
        read();
    }

    private enum Role {
        THING,
        VERB,
        /** When, where or how: may stand anywhere in its clause. */
        FREE,
        JOINT
    }

    /**
     * A part of a sentence.
     *
     * @param ids the numbers of its units
     * @param role what it is
     */
    private record Part(List<Integer> ids, Role role) {

        int head() {
            return ids.get(0);
        }
    }

    /** The phrases with prepositions. */
    List<List<Integer>> phrases() {
        return parts.stream().map(Part::ids).filter(ids -> ids.size() > 1).toList();
    }

    /** Whether parts of one role stand where others of that role stood: "A ser B" against "B ser A". */
    boolean changesPlacesTo(SentenceParts young) {
        return swaps(young, Role.THING) || swaps(young, Role.VERB) || (isJoined() && swaps(young, Role.FREE));
    }

    private boolean isJoined() {
        List<Integer> free = new ArrayList<>();
        List<Integer> joints = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).role() == Role.FREE) {
                free.add(i);
            } else if (parts.get(i).role() == Role.JOINT) {
                joints.add(i);
            }
        }
        return free.size() > 1
                && joints.stream().anyMatch(joint -> free.get(0) < joint && joint < free.get(free.size() - 1));
    }

    private boolean swaps(SentenceParts young, Role role) {
        Map<Integer, Integer> next = followers();
        Map<Integer, Integer> nextYoung = young.followers();
        for (Part one : parts) {
            for (Part other : parts) {
                boolean pair = one.role() == role && other.role() == role && one.head() < other.head();
                if (pair && isCrossed(one.head(), other.head(), next, nextYoung)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isCrossed(int one, int other, Map<Integer, Integer> next, Map<Integer, Integer> nextYoung) {
        Integer behindOne = next.get(one);
        Integer behindOther = next.get(other);
        return behindOne != null
                && behindOther != null
                && !behindOne.equals(behindOther)
                && behindOne.equals(nextYoung.get(other))
                && behindOther.equals(nextYoung.get(one));
    }

    private Map<Integer, Integer> followers() {
        var followers = new HashMap<Integer, Integer>();
        for (int i = 0; i < parts.size(); i++) {
            followers.put(
                    parts.get(i).head(), i + 1 < parts.size() ? parts.get(i + 1).head() : END);
        }
        return followers;
    }

    private void read() {
        List<Unit> units = texts.side(old);
        for (int i = 0; i < units.size(); ) {
            int end = units.get(i).is(Kind.PREPOSITION) ? phraseEnd(units, i) : i + 1;
            var ids = new ArrayList<Integer>();
            for (int member = i; member < end; member++) {
                if (!owners.contains(texts.id(old, member)) && !isLoose(units, member)) {
                    ids.add(texts.id(old, member));
                }
            }
            if (!ids.isEmpty()) {
                parts.add(new Part(List.copyOf(ids), role(units.get(i))));
            }
            i = end;
        }
    }

    /** The "i" of "borgerne i kommunen" against "kommunens borgere". */
    private boolean isLoose(List<Unit> units, int position) {
        return units.get(position).is(Kind.PREPOSITION)
                && texts.id(old, position) < 0
                && position + 1 < units.size()
                && owners.contains(texts.id(old, position + 1));
    }

    private static Role role(Unit unit) {
        return switch (unit.kind()) {
            case PREPOSITION, DATE, VAGUE, HEDGE -> Role.FREE;
            case CONJUNCTION -> Role.JOINT;
            case COMMITMENT, DUTY -> Role.VERB;
            case WORD -> wordRole(unit.key());
            default -> Role.THING;
        };
    }

    private static Role wordRole(String key) {
        if (ADVERBS.contains(key)) {
            return Role.FREE;
        }
        boolean verb = VERBS.contains(key) || (VERB_ENDINGS.end(key, 2) && !NOUN_ENDINGS.end(key, 0));
        return verb ? Role.VERB : Role.THING;
    }

    /** Behind the first word that is no adjective, number or genitive. */
    private static int phraseEnd(List<Unit> units, int preposition) {
        int i = preposition + 1;
        while (i < units.size() && i < preposition + LONGEST_PHRASE) {
            Unit unit = units.get(i);
            boolean leads = (unit.is(Kind.WORD)
                            && (unit.key().endsWith("e") || unit.key().startsWith("=")))
                    || unit.surface().endsWith("s");
            if (unit.is(Kind.COMMITMENT) || unit.is(Kind.PREPOSITION)) {
                return i;
            }
            i++;
            if (unit.kind().isContent() && !leads) {
                return i;
            }
        }
        return i;
    }
}
