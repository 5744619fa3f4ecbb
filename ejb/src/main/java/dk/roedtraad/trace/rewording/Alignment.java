package dk.roedtraad.trace.rewording;

import dk.roedtraad.trace.rewording.Forms.Relation;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays two texts beside each other so that as much as possible agrees (after Needleman and Wunsch, J. Mol. Biol. 48, 1970):
 * the same unit counts most, another unit of the same kind is rather put opposite than left alone.
 */
final class Alignment {

    private static final double GAP = -0.5;
    private static final long MOST_CELLS = 9_000_000;

    private final List<Unit> before;
    private final List<Unit> after;
    private final List<Step> steps = new ArrayList<>();

    private Alignment(List<Unit> before, List<Unit> after) {
        this.before = before;
        this.after = after;
    }

    /**
     * A pair of units that stand opposite each other, or one that stands alone.
     *
     * @param before its position in the old text, -1 for none
     * @param after its position in the new text, -1 for none
     * @param relation how the two belong together
     */
    record Step(int before, int after, Relation relation) {

        boolean agrees() {
            return before >= 0 && after >= 0 && (relation == Relation.SAME || relation == Relation.VOICE);
        }
    }

    /** The steps through both texts, in order. */
    static List<Step> of(List<Unit> before, List<Unit> after) {
        var alignment = new Alignment(before, after);
        alignment.align();
        return alignment.steps;
    }

    private void align() {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            steps.add(new Step(start, start, Relation.SAME));
            start++;
        }
        int end = 0;
        while (end < shorter - start && isSame(before.size() - 1 - end, after.size() - 1 - end)) {
            end++;
        }
        between(start, before.size() - end, after.size() - end);
        for (int i = end; i > 0; i--) {
            steps.add(new Step(before.size() - i, after.size() - i, Relation.SAME));
        }
    }

    private boolean isSame(int old, int young) {
        return before.get(old).key().equals(after.get(young).key())
                && before.get(old).kind() == after.get(young).kind();
    }

    private void between(int start, int beforeEnd, int afterEnd) {
        int rows = beforeEnd - start;
        int columns = afterEnd - start;
        if ((long) rows * columns > MOST_CELLS) {
            alone(start, beforeEnd, afterEnd);
            return;
        }
        byte[][] ways = ways(start, rows, columns);
        var reversed = new ArrayList<Step>();
        int row = rows;
        int column = columns;
        while (row > 0 || column > 0) {
            int way = row == 0 ? 2 : column == 0 ? 1 : ways[row][column];
            row -= way == 2 ? 0 : 1;
            column -= way == 1 ? 0 : 1;
            int old = way == 2 ? -1 : start + row;
            int young = way == 1 ? -1 : start + column;
            reversed.add(new Step(
                    old, young, way == 0 ? Likeness.relation(before.get(old), after.get(young)) : Relation.DIFFERENT));
        }
        for (int i = reversed.size() - 1; i >= 0; i--) {
            steps.add(reversed.get(i));
        }
    }

    private byte[][] ways(int start, int rows, int columns) {
        byte[][] ways = new byte[rows + 1][columns + 1];
        double[] above = new double[columns + 1];
        for (int column = 1; column <= columns; column++) {
            above[column] = column * GAP;
        }
        for (int row = 1; row <= rows; row++) {
            double[] here = new double[columns + 1];
            here[0] = row * GAP;
            for (int column = 1; column <= columns; column++) {
                double pair =
                        above[column - 1] + Likeness.of(before.get(start + row - 1), after.get(start + column - 1));
                double dropped = above[column] + GAP;
                double inserted = here[column - 1] + GAP;
                here[column] = Math.max(pair, Math.max(dropped, inserted));
                ways[row][column] = (byte) (here[column] == pair ? 0 : here[column] == dropped ? 1 : 2);
            }
            above = here;
        }
        return ways;
    }

    private void alone(int start, int beforeEnd, int afterEnd) {
        for (int i = start; i < beforeEnd; i++) {
            steps.add(new Step(i, -1, Relation.DIFFERENT));
        }
        for (int i = start; i < afterEnd; i++) {
            steps.add(new Step(-1, i, Relation.DIFFERENT));
        }
    }
}
