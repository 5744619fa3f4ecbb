package dk.roedtraad.trace.rewording;

import dk.roedtraad.trace.rewording.Forms.Relation;
import java.util.Set;

/** How well two units stand opposite each other. */
final class Likeness {

    private static final Set<Set<String>> SAME_PREPOSITIONS = Set.of(Set.of("i", "på"), Set.of("for", "til"));
    private static final Set<Set<String>> SAME_VERBS = Set.of(
            Set.of("skal", "skulle"),
            Set.of("kan", "kunne"),
            Set.of("vil", "ville"),
            Set.of("må", "måtte"),
            Set.of("bør", "burde"),
            Set.of("alle", "samtlige"),
            Set.of("cirka", "ca"),
            Set.of("cirka", "omkring"),
            Set.of("ca", "omkring"),
            Set.of("højst", "maksimalt"),
            Set.of("højst", "højest"),
            Set.of("mindst", "minimum"),
            Set.of("hver", "hvert"),
            Set.of("maks", "maksimalt"),
            Set.of("maks", "højst"),
            Set.of("mindst", "som minimum"),
            Set.of("eventuelt", "evt"),
            Set.of("nogle", "nogle af"),
            Set.of("hver", "enhver"));
    private static final Set<String> PLAIN_NO = Set.of("ikke", "ej", "ingen", "intet");
    private static final int FAMILY = 5;

    private Likeness() {}

    static double of(Unit before, Unit after) {
        Relation relation = relation(before, after);
        if (relation == Relation.SAME || relation == Relation.VOICE) {
            boolean light = before.is(Kind.PREPOSITION) || before.is(Kind.CONJUNCTION);
            return light ? 1 : before.key().equals(after.key()) ? 3 : 2.8;
        }
        if (relation != Relation.DIFFERENT) {
            return 1.5;
        }
        if (before.kind() == after.kind()) {
            return before.is(Kind.WORD) ? -0.3 : 0.3;
        }
        return areRivals(before, after)
                ? 0.2
                : before.kind().isContent() && after.kind().isContent() ? -0.4 : -1.2;
    }

    static Relation relation(Unit before, Unit after) {
        if (before.kind().isContent() && after.kind().isContent()) {
            return Forms.relation(before.key(), after.key());
        }
        if (before.kind() != after.kind()) {
            return Relation.DIFFERENT;
        }
        if (before.is(Kind.NEGATION)) {
            return (isPlainNo(before) && isPlainNo(after)) || before.key().equals(after.key())
                    ? Relation.SAME
                    : Relation.DIFFERENT;
        }
        return before.key().equals(after.key()) || isSamePhrase(before, after) ? Relation.SAME : Relation.DIFFERENT;
    }

    private static boolean isPlainNo(Unit unit) {
        return PLAIN_NO.contains(unit.key());
    }

    private static boolean isSamePhrase(Unit before, Unit after) {
        Set<String> pair = Set.of(before.key(), after.key());
        if (before.is(Kind.PREPOSITION)) {
            return SAME_PREPOSITIONS.contains(pair);
        }
        if (before.value() == 0 || before.value() != after.value()) {
            return false;
        }
        return SAME_VERBS.contains(pair)
                || (before.key().regionMatches(0, after.key(), 0, FAMILY)
                        && before.key().length() >= FAMILY);
    }

    private static boolean areRivals(Unit before, Unit after) {
        return rivals(before.kind(), after.kind()) || rivals(after.kind(), before.kind());
    }

    private static boolean rivals(Kind kind, Kind other) {
        return switch (kind) {
            case MONEY -> other == Kind.NUMBER;
            case DATE -> other == Kind.VAGUE || other == Kind.NUMBER;
            case QUANTITY -> other == Kind.NUMBER || other == Kind.BOUND;
            case COMMITMENT -> other == Kind.DUTY || other == Kind.HEDGE;
            case NAME, ACTOR, PLACE, AREA, DIRECTION -> other.saysWhoOrWhere();
            default -> false;
        };
    }
}
