package dk.roedtraad.trace.rewording;

import dk.roedtraad.trace.rewording.Alignment.Step;
import dk.roedtraad.trace.rewording.Change.Context;
import dk.roedtraad.trace.rewording.Forms.Relation;
import dk.roedtraad.trace.rewording.Unit.Determiner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two texts beside each other: where they part, what has moved, and what is only spelt otherwise. */
final class Comparison {

    private final List<Unit> before;
    private final List<Unit> after;
    private final List<Step> steps;
    private final Map<Integer, Integer> moved;
    private final List<Change> changes = new ArrayList<>();

    private Comparison(List<Unit> before, List<Unit> after) {
        this.before = before;
        this.after = after;
        this.steps = Alignment.of(before, after);
        this.moved = Moves.of(before, after, steps);
    }

    static Comparison of(String before, String after) {
        List<Unit> old = Reader.units(before);
        List<Unit> young = Reader.units(after);
        List<Unit> joined = Compounds.joined(old, young);
        var comparison = new Comparison(joined, Sentences.inOrderOf(joined, Compounds.joined(young, old)));
        comparison.collect();
        return comparison;
    }

    /** Where the texts part, in their order; what has only moved is left out. */
    List<Change> changes() {
        return changes;
    }

    /** What stands in both texts, only elsewhere. */
    List<Unit> moved() {
        return moved.keySet().stream().map(before::get).toList();
    }

    /** Whether the same words in another order mean the same. */
    boolean keepsMeaningInItsOrder() {
        if (moved.keySet().stream()
                .noneMatch(position -> before.get(position).kind().isContent()
                        || before.get(position).is(Kind.DATE))) {
            return true;
        }
        Map<Integer, Integer> pairs = new HashMap<>(moved);
        steps.stream().filter(step -> step.before() >= 0 && step.after() >= 0).forEach(step -> {
            if (step.agrees() || (!moved.containsKey(step.before()) && !moved.containsValue(step.after()))) {
                pairs.put(step.before(), step.after());
            }
        });
        return new WordOrder(new PairedTexts(before, after, pairs)).keepsMeaning(moved.keySet());
    }

    /** Whether doer and done-to have changed their parts while all other words stayed. */
    boolean turnsTheVoiceOnly() {
        return moved.isEmpty()
                && steps.stream().allMatch(step -> step.agrees() || isLoosePreposition(step))
                && steps.stream().anyMatch(step -> step.relation() == Relation.VOICE);
    }

    private boolean isLoosePreposition(Step step) {
        boolean old = step.before() >= 0;
        boolean young = step.after() >= 0;
        return old != young && (old ? before.get(step.before()) : after.get(step.after())).is(Kind.PREPOSITION);
    }

    /** Pairs that mean the same and are written otherwise. */
    List<Unit[]> respelt() {
        var respelt = new ArrayList<Unit[]>();
        for (Step step : steps) {
            if (step.agrees()
                    && !before.get(step.before())
                            .surface()
                            .equals(after.get(step.after()).surface())) {
                respelt.add(new Unit[] {before.get(step.before()), after.get(step.after())});
            }
        }
        return respelt;
    }

    private void collect() {
        var old = new ArrayList<Unit>();
        var young = new ArrayList<Unit>();
        Relation relation = Relation.DIFFERENT;
        for (Step step : steps) {
            if (step.agrees()) {
                close(old, young, relation, step);
                relation = Relation.DIFFERENT;
                countArticle(step);
            } else {
                boolean kept = addUnlessMoved(step, old, young);
                relation = kept && step.relation() != Relation.DIFFERENT ? step.relation() : relation;
            }
        }
        close(old, young, relation, null);
    }

    private boolean addUnlessMoved(Step step, List<Unit> old, List<Unit> young) {
        boolean keepsOld = step.before() >= 0 && !moved.containsKey(step.before());
        boolean keepsYoung = step.after() >= 0 && !moved.containsValue(step.after());
        if (keepsOld) {
            old.add(before.get(step.before()));
        }
        if (keepsYoung) {
            young.add(after.get(step.after()));
        }
        return keepsOld && keepsYoung;
    }

    private void close(List<Unit> old, List<Unit> young, Relation relation, @Nullable Step next) {
        if (!old.isEmpty() || !young.isEmpty()) {
            Unit nextBefore = next == null ? null : before.get(next.before());
            Unit nextAfter = next == null ? null : after.get(next.after());
            var context = new Context(nextBefore, nextAfter, isSentence(old, before) || isSentence(young, after));
            changes.add(new Change(List.copyOf(old), List.copyOf(young), relation, context));
        }
        old.clear();
        young.clear();
    }

    private static boolean isSentence(List<Unit> part, List<Unit> whole) {
        if (part.isEmpty()) {
            return false;
        }
        int sentence = part.get(0).place().sentence();
        return part.containsAll(whole.stream()
                .filter(unit -> unit.place().sentence() == sentence)
                .toList());
    }

    /** "Et nyt område" against "nye områder". */
    private void countArticle(Step step) {
        Unit old = before.get(step.before());
        Unit young = after.get(step.after());
        if (losesArticle(old, young) || losesArticle(young, old) || isOneAgainstSeveral(old, young)) {
            changes.add(new Change(List.of(old), List.of(young), Relation.COUNT, new Context(null, null, false)));
        }
    }

    /** "Det lokale fællesskab" against "de lokale fællesskaber". */
    private static boolean isOneAgainstSeveral(Unit old, Unit young) {
        Determiner one = old.place().determiner();
        Determiner other = young.place().determiner();
        boolean both = one != Determiner.NONE && other != Determiner.NONE;
        return both && (one == Determiner.THE_SEVERAL) != (other == Determiner.THE_SEVERAL);
    }

    private static boolean losesArticle(Unit one, Unit several) {
        boolean bare = !several.place().article() && !several.place().definite();
        return one.place().article()
                && bare
                && one.is(Kind.WORD)
                && several.surface().matches(".*(?:e|er|r)")
                && (several.surface().length() > one.surface().length()
                        || (several.surface().endsWith("e") && !one.surface().endsWith("e")));
    }
}
