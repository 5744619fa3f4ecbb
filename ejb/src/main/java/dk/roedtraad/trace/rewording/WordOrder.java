package dk.roedtraad.trace.rewording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Judges whether another order of the same words means the same: sentences, items of a list and phrases with a preposition may
 * change places, the subject may go behind the verb; who does what to whom may not.
 */
final class WordOrder {

    private static final Set<String> LIGHT_VERBS = Set.of("=blive", "=være", "=have", "=få");
    private static final Set<String> VERBS =
            Set.of("=blive", "=være", "=have", "=få", "=gøre", "=gå", "=stå", "=tage", "=give");
    private static final Endings VERB_ENDINGS = Endings.of("er es år");
    private static final Endings NOUN_ENDINGS = Endings.of("boliger områder steder pladser planer stier inger");

    private final PairedTexts texts;
    private final List<Unit> before;

    WordOrder(PairedTexts texts) {
        this.texts = texts;
        this.before = texts.side(true);
    }

    boolean keepsMeaning(Set<Integer> moved) {
        return hasSameSentences()
                || movesLightVerbs(moved)
                || isPredicateFirst()
                || hasSameItems()
                || isSameFrame()
                || new Recasting(texts).keepsMeaning(moved);
    }

    /** Only "er", "har" and the like have moved. */
    private boolean movesLightVerbs(Set<Integer> moved) {
        return moved.stream()
                .map(before::get)
                .filter(unit -> unit.kind().isContent())
                .allMatch(unit -> isLightVerb(unit));
    }

    private static boolean isLightVerb(Unit unit) {
        return LIGHT_VERBS.contains(unit.key());
    }

    /** "A er B" and "B er A". */
    private boolean isPredicateFirst() {
        List<Integer> old = texts.ids(true);
        List<Integer> young = texts.ids(false);
        for (int i = 1; i < old.size() - 1; i++) {
            if (before.get(i).key().equals("=være")) {
                var turned = new ArrayList<>(old.subList(i + 1, old.size()));
                turned.add(old.get(i));
                turned.addAll(old.subList(0, i));
                return turned.equals(young);
            }
        }
        return false;
    }

    private boolean hasSameSentences() {
        return sorted(sentences(true)).equals(sorted(sentences(false)));
    }

    private List<List<Integer>> sentences(boolean old) {
        var sentences = new ArrayList<List<Integer>>();
        int last = -1;
        for (int i = 0; i < texts.side(old).size(); i++) {
            if (texts.side(old).get(i).place().sentence() != last) {
                sentences.add(new ArrayList<>());
                last = texts.side(old).get(i).place().sentence();
            }
            sentences.get(sentences.size() - 1).add(texts.id(old, i));
        }
        return sentences;
    }

    /** The region in which the orders differ is one list on both sides, with the same items. */
    private boolean hasSameItems() {
        List<Integer> old = texts.ids(true);
        List<Integer> young = texts.ids(false);
        int start = 0;
        while (start < Math.min(old.size(), young.size()) && old.get(start).equals(young.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(old.size(), young.size()) - start
                && old.get(old.size() - 1 - end).equals(young.get(young.size() - 1 - end))) {
            end++;
        }
        for (int wider = 0; wider < 4 && start - wider >= 0; wider++) {
            List<List<Integer>> items = items(true, start - wider, old.size() - end);
            if (items.size() > 1 && sorted(items).equals(sorted(items(false, start - wider, young.size() - end)))) {
                return true;
            }
        }
        return false;
    }

    private List<List<Integer>> items(boolean old, int from, int to) {
        var items = new ArrayList<List<Integer>>(List.of(new ArrayList<>()));
        for (int i = from; i < to; i++) {
            Unit unit = texts.side(old).get(i);
            boolean joint = unit.is(Kind.CONJUNCTION);
            if ((joint || unit.place().afterComma())
                    && !items.get(items.size() - 1).isEmpty()) {
                items.add(new ArrayList<>());
            }
            if (unit.is(Kind.COMMITMENT) || unit.is(Kind.NEGATION)) {
                return List.of();
            }
            if (!joint) {
                items.get(items.size() - 1).add(texts.id(old, i));
            }
        }
        return items;
    }

    /** The same phrases with prepositions, in whatever order, around the same rest. */
    private boolean isSameFrame() {
        var oldRest = new ArrayList<Integer>();
        var youngRest = new ArrayList<Integer>();
        List<List<Integer>> oldPhrases = phrases(true, oldRest);
        List<List<Integer>> youngPhrases = phrases(false, youngRest);
        return sorted(oldPhrases).equals(sorted(youngPhrases))
                && !hasChangedPartners(oldPhrases, youngPhrases)
                && isSameButForInversion(oldRest, youngRest);
    }

    private List<List<Integer>> phrases(boolean old, List<Integer> rest) {
        var phrases = new ArrayList<List<Integer>>();
        List<Unit> units = texts.side(old);
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).is(Kind.PREPOSITION)) {
                int end = phraseEnd(units, i);
                var phrase = new ArrayList<Integer>();
                for (int member = i; member < end; member++) {
                    phrase.add(texts.id(old, member));
                }
                phrases.add(phrase);
                i = end - 1;
            } else if (units.get(i).kind().isContent() || units.get(i).is(Kind.NUMBER)) {
                rest.add(texts.id(old, i));
            }
        }
        return phrases;
    }

    /** Behind the first word that is no adjective, number or genitive. */
    private static int phraseEnd(List<Unit> units, int preposition) {
        int i = preposition + 1;
        while (i < units.size() && i < preposition + 4) {
            String word = units.get(i).key();
            boolean leads = (units.get(i).is(Kind.WORD) && word.endsWith("e"))
                    || word.startsWith("=")
                    || units.get(i).surface().endsWith("s");
            if (units.get(i).is(Kind.COMMITMENT) || units.get(i).is(Kind.PREPOSITION)) {
                return i;
            }
            i++;
            if (units.get(i - 1).kind().isContent() && !leads) {
                return i;
            }
        }
        return i;
    }

    /** "Træer i byen og bænke på havnen" against "træer på havnen og bænke i byen". */
    private boolean hasChangedPartners(List<List<Integer>> oldPhrases, List<List<Integer>> youngPhrases) {
        boolean joined = before.stream()
                .anyMatch(unit -> unit.is(Kind.CONJUNCTION) || unit.place().afterComma());
        return joined
                && oldPhrases.size() > 1
                && !oldPhrases.equals(youngPhrases)
                && !isRotation(oldPhrases, youngPhrases);
    }

    /** One phrase alone has gone to the front or the back; the others keep their order. */
    private static boolean isRotation(List<List<Integer>> phrases, List<List<Integer>> others) {
        var rotated = new ArrayList<>(phrases);
        Collections.rotate(rotated, 1);
        if (rotated.equals(others) && phrases.size() > 2) {
            return true;
        }
        Collections.rotate(rotated, -2);
        return rotated.equals(others) && phrases.size() > 2;
    }

    private boolean isSameButForInversion(List<Integer> rest, List<Integer> other) {
        if (rest.equals(other)) {
            return true;
        }
        if (rest.size() != other.size()) {
            return false;
        }
        int at = 0;
        while (rest.get(at).equals(other.get(at))) {
            at++;
        }
        var turned = new ArrayList<>(rest);
        if (at + 1 < turned.size() && isVerb(turned.get(at)) != isVerb(turned.get(at + 1))) {
            Collections.swap(turned, at, at + 1);
        }
        return turned.equals(other);
    }

    private boolean isVerb(int id) {
        if (id < 0) {
            return false;
        }
        Unit unit = before.get(id);
        boolean listed = VERBS.contains(unit.key()) || unit.is(Kind.DUTY);
        return listed || (unit.is(Kind.WORD) && VERB_ENDINGS.end(unit.key(), 0) && !NOUN_ENDINGS.end(unit.key(), 0));
    }

    private static List<List<Integer>> sorted(List<List<Integer>> lists) {
        return lists.stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }
}
