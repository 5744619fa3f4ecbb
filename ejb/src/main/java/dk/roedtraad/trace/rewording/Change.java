package dk.roedtraad.trace.rewording;

import dk.roedtraad.trace.rewording.Forms.Relation;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place at which two texts part.
 *
 * @param before what the old text has there
 * @param after what the new text has there
 * @param relation how a single pair belongs together
 * @param context what stands around it
 */
record Change(List<Unit> before, List<Unit> after, Relation relation, Context context) {

    /** The strength of a text that has no word for it. */
    static final double PLAIN_DUTY = 9.5;

    /** A word too many is still the dress of a number or a verb; two are a statement of their own. */
    private static final int DRESS = 1;

    /**
     * What stands around a change.
     *
     * @param nextBefore the old text's unit that both texts go on with
     * @param nextAfter the new text's
     * @param wholeSentence whether the change is a sentence of its own
     */
    record Context(
            @org.jspecify.annotations.Nullable Unit nextBefore,
            @org.jspecify.annotations.Nullable Unit nextAfter,
            boolean wholeSentence) {}

    boolean isInsertion() {
        return before.isEmpty();
    }

    boolean isDeletion() {
        return after.isEmpty();
    }

    boolean had(Kind kind) {
        return before.stream().anyMatch(unit -> unit.is(kind));
    }

    boolean has(Kind kind) {
        return after.stream().anyMatch(unit -> unit.is(kind));
    }

    boolean had(Predicate<Kind> kinds) {
        return before.stream().anyMatch(unit -> kinds.test(unit.kind()));
    }

    boolean has(Predicate<Kind> kinds) {
        return after.stream().anyMatch(unit -> kinds.test(unit.kind()));
    }

    /** Whether one side is a statement of its own rather than a word for how much, when or how surely. */
    boolean isStatement() {
        if (!isInsertion() && !isDeletion()) {
            return false;
        }
        List<Unit> side = isInsertion() ? after : before;
        long content = side.stream().filter(unit -> unit.kind().isContent()).count();
        boolean joined =
                side.get(0).is(Kind.CONJUNCTION) || side.get(side.size() - 1).is(Kind.CONJUNCTION);
        return content > DRESS || (content > 0 && (joined || context.wholeSentence()));
    }

    /** The weakest of a kind on one side, or what its absence counts. */
    double weakestBefore(Kind kind, double absent) {
        return weakest(before, kind, absent);
    }

    double weakestAfter(Kind kind, double absent) {
        return weakest(after, kind, absent);
    }

    /** The keys of a kind on one side, sorted and joined. */
    String keysBefore(Kind kind) {
        return keys(before, kind);
    }

    String keysAfter(Kind kind) {
        return keys(after, kind);
    }

    long negations(List<Unit> side) {
        return side.stream().filter(unit -> unit.is(Kind.NEGATION)).count()
                + (relation == Relation.NEGATED && side == after ? 1 : 0);
    }

    String wordsBefore() {
        return words(before);
    }

    String wordsAfter() {
        return words(after);
    }

    private static double weakest(List<Unit> side, Kind kind, double absent) {
        DoubleBinaryOperator least = Math::min;
        return side.stream()
                .filter(unit -> unit.is(kind))
                .mapToDouble(Unit::value)
                .reduce(least)
                .orElse(absent);
    }

    private static String keys(List<Unit> side, Kind kind) {
        return side.stream()
                .filter(unit -> unit.is(kind))
                .map(Unit::key)
                .sorted()
                .collect(Collectors.joining("+"));
    }

    private static String words(List<Unit> side) {
        return side.stream().map(Unit::surface).collect(Collectors.joining(" "));
    }

    Stream<Unit> all() {
        return Stream.concat(before.stream(), after.stream());
    }
}
