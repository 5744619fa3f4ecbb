package dk.roedtraad.trace.rewording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Judges whether another order of the same words means the same: sentences, items of a list and phrases with a preposition may
 * change places, the subject may go behind the verb; who does what to whom may not, and a phrase may not go to another word.
 */
final class WordOrder {

    private static final Set<String> LIGHT_VERBS = Set.of("=blive", "=være", "=have", "=få");
    private static final int WIDEST = 4;

    private final PairedTexts texts;
    private final List<Unit> before;

    WordOrder(PairedTexts texts) {
        this.texts = texts;
        this.before = texts.side(true);
    }

    boolean keepsMeaning(Set<Integer> moved) {
        return movesLightVerbs(moved)
                || isPredicateFirst()
                || hasSameItems()
                || new Recasting(texts).isTurned()
                || keepsParts();
    }

    /** Only "er", "har" and the like have moved. */
    private boolean movesLightVerbs(Set<Integer> moved) {
        return moved.stream()
                .map(before::get)
                .filter(unit -> unit.kind().isContent() || unit.is(Kind.DATE))
                .allMatch(unit -> LIGHT_VERBS.contains(unit.key()));
    }

    /** "A er B" and "B er A". */
    private boolean isPredicateFirst() {
        List<Integer> old = texts.ids(true);
        for (int i = 1; i < old.size() - 1; i++) {
            if (before.get(i).key().equals("=være")) {
                var turned = new ArrayList<>(old.subList(i + 1, old.size()));
                turned.add(old.get(i));
                turned.addAll(old.subList(0, i));
                return turned.equals(texts.ids(false));
            }
        }
        return false;
    }

    /** The region in which the orders differ is one list on both sides, with the same items. */
    private boolean hasSameItems() {
        List<Integer> old = texts.ids(true);
        List<Integer> young = texts.ids(false);
        int shorter = Math.min(old.size(), young.size());
        int start = 0;
        while (start < shorter && old.get(start).equals(young.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && old.get(old.size() - 1 - end).equals(young.get(young.size() - 1 - end))) {
            end++;
        }
        for (int wider = 0; wider < WIDEST && start - wider >= 0; wider++) {
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

    /** The same phrases with prepositions, and nothing has taken another's place. */
    private boolean keepsParts() {
        Set<Integer> owners = new Recasting(texts).owners();
        SentenceParts old = new SentenceParts(texts, true, owners);
        SentenceParts young = new SentenceParts(texts, false, owners);
        return sorted(old.phrases()).equals(sorted(young.phrases())) && !old.changesPlacesTo(young);
    }

    private static Set<String> sorted(List<List<Integer>> lists) {
        var sorted = new HashSet<String>();
        lists.forEach(list -> sorted.add(list.toString()));
        return sorted;
    }
}
