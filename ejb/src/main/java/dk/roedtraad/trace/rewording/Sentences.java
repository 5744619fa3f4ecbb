package dk.roedtraad.trace.rewording;

import java.util.ArrayList;
import java.util.List;

/** Puts the sentences of a text into the order of another text that has the very same ones. */
final class Sentences {

    private Sentences() {}

    static List<Unit> inOrderOf(List<Unit> model, List<Unit> units) {
        List<List<Unit>> wanted = split(model);
        List<List<Unit>> had = split(units);
        if (wanted.size() < 2 || wanted.size() != had.size()) {
            return units;
        }
        List<Unit> ordered = new ArrayList<>();
        for (List<Unit> sentence : wanted) {
            var same = had.stream()
                    .filter(candidate -> keys(candidate).equals(keys(sentence)))
                    .findFirst();
            if (same.isEmpty()) {
                return units;
            }
            ordered.addAll(same.get());
            had.remove(same.get());
        }
        return ordered;
    }

    private static List<String> keys(List<Unit> sentence) {
        return sentence.stream().map(Unit::key).toList();
    }

    private static List<List<Unit>> split(List<Unit> units) {
        List<List<Unit>> sentences = new ArrayList<>();
        int last = -1;
        for (Unit unit : units) {
            if (unit.place().sentence() != last) {
                sentences.add(new ArrayList<>());
                last = unit.place().sentence();
            }
            sentences.get(sentences.size() - 1).add(unit);
        }
        return sentences;
    }
}
