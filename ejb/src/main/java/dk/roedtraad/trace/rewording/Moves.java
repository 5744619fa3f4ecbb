package dk.roedtraad.trace.rewording;

import dk.roedtraad.trace.rewording.Alignment.Step;
import dk.roedtraad.trace.rewording.Forms.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what stands in both texts, only elsewhere. */
final class Moves {

    /** Texts that have this little in common have nothing moved. */
    private static final long MOST_PAIRS = 1_000_000;

    private static final Set<String> SCOPED = Set.of("=udelukkende", "også");

    private final List<Unit> before;
    private final List<Unit> after;
    private final Map<Integer, Integer> moved = new LinkedHashMap<>();

    private Moves(List<Unit> before, List<Unit> after) {
        this.before = before;
        this.after = after;
    }

    /** Positions in the old text and where the same stands in the new one. */
    static Map<Integer, Integer> of(List<Unit> before, List<Unit> after, List<Step> steps) {
        var moves = new Moves(before, after);
        var old = new ArrayList<Integer>();
        var young = new ArrayList<Integer>();
        for (Step step : steps) {
            if (!step.agrees()) {
                addIf(old, step.before());
                addIf(young, step.after());
            }
        }
        if ((long) old.size() * young.size() <= MOST_PAIRS) {
            old.forEach(position -> moves.pair(position, young));
        }
        return moves.moved;
    }

    private static void addIf(List<Integer> positions, int position) {
        if (position >= 0) {
            positions.add(position);
        }
    }

    private void pair(int old, List<Integer> young) {
        for (Integer candidate : young) {
            if (isSame(before.get(old), after.get(candidate))
                    && (isFree(before.get(old)) || keepsCompany(old, candidate))) {
                moved.put(old, candidate);
                young.remove(candidate);
                return;
            }
        }
    }

    private static boolean isSame(Unit old, Unit young) {
        Relation relation = Likeness.relation(old, young);
        return relation == Relation.SAME || relation == Relation.VOICE;
    }

    /** What means the same wherever it stands in the sentence; a number or a no belongs to the words behind it. */
    private static boolean isFree(Unit unit) {
        return switch (unit.kind()) {
            case COMMITMENT, NEGATION, NUMBER, MONEY, BOUND, QUANTITY -> false;
            case WORD -> !SCOPED.contains(unit.key());
            default -> true;
        };
    }

    private boolean keepsCompany(int old, int young) {
        if (before.get(old).is(Kind.COMMITMENT) && isOnlyVerb(before) && isOnlyVerb(after)) {
            return true;
        }
        int reach = before.get(old).is(Kind.COMMITMENT) || before.get(old).is(Kind.NEGATION) ? 3 : 1;
        List<Unit> company = company(before, old, reach);
        List<Unit> others = company(after, young, reach);
        return company.stream().anyMatch(unit -> others.stream().anyMatch(other -> isSame(unit, other)))
                || (company.isEmpty() && others.isEmpty());
    }

    private static boolean isOnlyVerb(List<Unit> units) {
        return units.stream().filter(unit -> unit.is(Kind.COMMITMENT)).count() == 1;
    }

    private static List<Unit> company(List<Unit> units, int position, int reach) {
        var company = new ArrayList<Unit>();
        for (int i = position + 1; i < units.size() && company.size() < reach; i++) {
            if (units.get(i).place().sentence() != units.get(position).place().sentence()
                    || (units.get(i).is(Kind.COMMITMENT) && units.get(position).is(Kind.COMMITMENT))) {
                break;
            }
            if (units.get(i).kind().isContent() || units.get(i).is(Kind.DATE)) {
                company.add(units.get(i));
            }
        }
        return company;
    }
}
