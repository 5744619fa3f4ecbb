package dk.roedtraad.trace.rewording;

import dk.roedtraad.trace.rewording.Forms.Relation;
import dk.roedtraad.trace.rewording.Rewording.Difference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says what a rewording of a Danish text changes.
 *
 * <p>Both texts are read into units, a number, a deadline, a verb of duty or a word each, in which case, spelling and word form
 * are gone. The units are laid beside each other; wherever they part, the rules in {@link Policies} say what that changes. What
 * no rule knows changes the meaning: only what is understood is called editorial.
 */
// [impl->req~rewording-classes~1]
public final class RewordingClassifier {

    private static final Set<String> FAINT = Set.of("i", "på", "til", "for", "af", "med", "om", "ved");

    private RewordingClassifier() {}

    /** Judges a rewording. */
    public static Rewording classify(String before, String after) {
        if (before.equals(after)) {
            return new Rewording(RewordingClass.EDITORIAL, Set.of(RewordingClass.EDITORIAL), List.of(), List.of());
        }
        return judge(Comparison.of(before, after));
    }

    /** The names of all rules, in their order. */
    public static List<String> rules() {
        return Policies.ALL.stream().map(Policy::name).toList();
    }

    private static Rewording judge(Comparison comparison) {
        Set<RewordingClass> all = EnumSet.noneOf(RewordingClass.class);
        Set<Integer> applied = new TreeSet<>();
        List<Difference> differences = new ArrayList<>();
        for (Change change : comparison.changes()) {
            Set<RewordingClass> found = classesOf(change, applied);
            all.addAll(found);
            var first = found.isEmpty()
                    ? RewordingClass.EDITORIAL
                    : found.iterator().next();
            differences.add(new Difference(change.wordsBefore(), change.wordsAfter(), first));
        }
        addOrder(comparison, all, differences);
        comparison
                .respelt()
                .forEach(pair -> differences.add(
                        new Difference(pair[0].surface(), pair[1].surface(), RewordingClass.EDITORIAL)));
        if (all.isEmpty()) {
            all.add(RewordingClass.EDITORIAL);
        }
        List<String> rules =
                applied.stream().map(rule -> Policies.ALL.get(rule).name()).toList();
        return new Rewording(all.iterator().next(), Collections.unmodifiableSet(all), rules, List.copyOf(differences));
    }

    private static void addOrder(Comparison comparison, Set<RewordingClass> all, List<Difference> differences) {
        if (comparison.turnsTheVoiceOnly()) {
            all.add(RewordingClass.OTHER);
        }
        if (comparison.keepsMeaningInItsOrder()) {
            return;
        }
        List<Unit> content = comparison.moved().stream()
                .filter(unit -> unit.kind().isContent())
                .toList();
        boolean whoOrWhere = content.stream().allMatch(unit -> unit.kind().saysWhoOrWhere());
        RewordingClass found =
                content.isEmpty() ? RewordingClass.DATE : whoOrWhere ? RewordingClass.PLACE : RewordingClass.OTHER;
        all.add(found);
        content.forEach(unit -> differences.add(new Difference(unit.surface(), unit.surface(), found)));
    }

    private static Set<RewordingClass> classesOf(Change change, Set<Integer> applied) {
        Set<RewordingClass> found = EnumSet.noneOf(RewordingClass.class);
        for (int rule = 0; rule < Policies.ALL.size(); rule++) {
            Policy policy = Policies.ALL.get(rule);
            if (policy.applies().test(change)) {
                found.add(policy.rewordingClass());
                applied.add(rule);
            }
        }
        if (found.isEmpty() && !isDressOnly(change)) {
            found.add(RewordingClass.OTHER);
        }
        return found;
    }

    /** Prepositions that stand or fall with the phrase around them: "i efteråret", "langs med". */
    private static boolean isFaint(Unit unit) {
        return unit.is(Kind.PREPOSITION) && FAINT.contains(unit.key());
    }

    /** A little word more or less, such as "og" or "med", says nothing by itself; one for another may. */
    private static boolean isDressOnly(Change change) {
        boolean little = change.all().allMatch(unit -> unit.is(Kind.CONJUNCTION) || isFaint(unit));
        boolean oneSided = change.isInsertion() || change.isDeletion();
        boolean evenNo = change.relation() == Relation.NEGATED && change.all().anyMatch(unit -> unit.is(Kind.NEGATION));
        return (little && oneSided) || evenNo;
    }
}
