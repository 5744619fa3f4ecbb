package dk.roedtraad.trace.rewording;

import static dk.roedtraad.trace.rewording.Kind.BOUND;
import static dk.roedtraad.trace.rewording.Kind.COMMITMENT;
import static dk.roedtraad.trace.rewording.Kind.DATE;
import static dk.roedtraad.trace.rewording.Kind.DUTY;
import static dk.roedtraad.trace.rewording.Kind.HEDGE;
import static dk.roedtraad.trace.rewording.Kind.MONEY;
import static dk.roedtraad.trace.rewording.Kind.NUMBER;
import static dk.roedtraad.trace.rewording.Kind.QUANTITY;
import static dk.roedtraad.trace.rewording.Kind.VAGUE;

import dk.roedtraad.trace.rewording.Forms.Relation;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules, in the order of the classes they find. Each looks at one change at a time. */
final class Policies {

    static final List<Policy> ALL = List.of(
            new Policy("a weaker verb of duty", RewordingClass.WEAKENING, change -> duty(change) < 0),
            new Policy("a verb that promises less", RewordingClass.WEAKENING, change -> promise(change) < 0),
            new Policy("a reservation comes in", RewordingClass.WEAKENING, change -> reservation(change) < 0),
            new Policy("fewer of all", RewordingClass.WEAKENING, change -> share(change) < 0),
            new Policy("a looser bound", RewordingClass.WEAKENING, change -> bound(change) < 0),
            new Policy("a number without a number", RewordingClass.WEAKENING, change -> firmness(change, NUMBER) < 0),
            new Policy("a sum without a sum", RewordingClass.WEAKENING, change -> firmness(change, MONEY) < 0),
            new Policy("a time becomes vague", RewordingClass.WEAKENING, change -> timing(change) < 0),
            new Policy("a yes becomes a no", RewordingClass.NEGATION, Policies::negates),
            new Policy("a stronger verb of duty", RewordingClass.OBLIGATION, change -> duty(change) > 0),
            new Policy("a verb that promises more", RewordingClass.OBLIGATION, change -> promise(change) > 0),
            new Policy("a reservation goes", RewordingClass.OBLIGATION, change -> reservation(change) > 0),
            new Policy("more of all", RewordingClass.OBLIGATION, change -> share(change) > 0),
            new Policy("a tighter bound", RewordingClass.OBLIGATION, change -> bound(change) > 0),
            new Policy("a number where none was", RewordingClass.OBLIGATION, change -> firmness(change, NUMBER) > 0),
            new Policy("a sum where none was", RewordingClass.OBLIGATION, change -> firmness(change, MONEY) > 0),
            new Policy("a time becomes firm", RewordingClass.OBLIGATION, change -> timing(change) > 0),
            new Policy("another number", RewordingClass.NUMBER, change -> differs(change, NUMBER)),
            new Policy("one or several", RewordingClass.NUMBER, Policies::countsOtherwise),
            new Policy("another sum", RewordingClass.AMOUNT, Policies::paysOtherwise),
            new Policy("another time", RewordingClass.DATE, Policies::datesOtherwise),
            new Policy("another place, name or actor", RewordingClass.PLACE, Policies::placesOtherwise),
            new Policy("something left out", RewordingClass.REMOVED, Policies::leavesOut),
            new Policy("something new", RewordingClass.ADDED, Policies::addsNew),
            new Policy("other words", RewordingClass.OTHER, Policies::saysOtherwise));

    private static final Pattern FIRM = Pattern.compile("(?:by|until|each|end) .*|.*\\d.*");
    private static final Set<String> AROUND = Set.of(
            "i",
            "inden for",
            "uden for",
            "ved",
            "langs",
            "bag",
            "foran",
            "nær",
            "over",
            "under",
            "mellem",
            "rundt om",
            "gennem");

    private Policies() {}

    /** Below zero: binds less; above: more or otherwise. A no in the same place makes it a question of yes and no. */
    private static double duty(Change change) {
        double none = Change.PLAIN_DUTY;
        boolean had = change.had(COMMITMENT);
        if ((!had && !change.has(COMMITMENT)) || change.isStatement() || negates(change)) {
            return 0;
        }
        double before = change.weakestBefore(COMMITMENT, none);
        double after = change.weakestAfter(COMMITMENT, none);
        double step = after - before;
        return step <= -1 ? step : Math.max(Math.abs(step), 0.1);
    }

    private static double promise(Change change) {
        boolean both = change.had(DUTY) && change.has(DUTY);
        return both ? change.weakestAfter(DUTY, 0) - change.weakestBefore(DUTY, 0) : 0;
    }

    private static double reservation(Change change) {
        if (change.context().wholeSentence()) {
            return 0;
        }
        return (change.had(HEDGE) ? 1 : 0) - (change.has(HEDGE) ? 1 : 0);
    }

    /** Only all and some are shares by themselves; "flere" and "mange" without their opposite are words like others. */
    private static double share(Change change) {
        boolean had = change.had(QUANTITY);
        boolean has = change.has(QUANTITY);
        if ((!had && !has) || change.isStatement() || change.had(NUMBER) || change.has(NUMBER)) {
            return 0;
        }
        double before = change.weakestBefore(QUANTITY, 8);
        double after = change.weakestAfter(QUANTITY, 8);
        boolean neutral = had != has && Math.min(before, after) >= 5 && Math.min(before, after) < 7;
        return neutral ? 0 : after - before;
    }

    private static double bound(Change change) {
        boolean counts = change.had(NUMBER) == change.has(NUMBER) && change.had(MONEY) == change.has(MONEY);
        if ((!change.had(BOUND) && !change.has(BOUND)) || change.isStatement() || !counts) {
            return 0;
        }
        double step = change.weakestAfter(BOUND, 8) - change.weakestBefore(BOUND, 8);
        return step == 0 && !change.keysBefore(BOUND).equals(change.keysAfter(BOUND)) ? 0.1 : step;
    }

    /** A number that gives way to nothing or to a vague word, or the other way round. */
    private static double firmness(Change change, Kind kind) {
        boolean had = change.had(kind);
        boolean has = change.has(kind);
        boolean other = change.had(DATE) || change.has(DATE) || change.has(other(kind)) || change.had(other(kind));
        if (had == has || other || change.isStatement() || isOneOrSeveral(change)) {
            return 0;
        }
        return has ? 1 : -1;
    }

    private static Kind other(Kind kind) {
        return kind == NUMBER ? MONEY : NUMBER;
    }

    private static double timing(Change change) {
        boolean had = hasFirmTime(change.before());
        boolean has = hasFirmTime(change.after());
        if ((had && has)
                || (change.had(DATE) && change.has(DATE))
                || change.isStatement()
                || change.had(NUMBER)
                || change.has(NUMBER)) {
            return 0;
        }
        if (had || has) {
            return has ? 1 : -1;
        }
        return (isFarOff(change.weakestBefore(VAGUE, 2)) ? 1 : 0) - (isFarOff(change.weakestAfter(VAGUE, 2)) ? 1 : 0);
    }

    /** A deadline, a year or a rhythm; "om aftenen" is none. */
    private static boolean hasFirmTime(List<Unit> side) {
        return side.stream()
                .anyMatch(unit -> unit.is(DATE) && FIRM.matcher(unit.key()).matches());
    }

    private static boolean isFarOff(double vague) {
        return vague == 1;
    }

    private static boolean negates(Change change) {
        boolean odd = (change.negations(change.before()) + change.negations(change.after())) % 2 == 1;
        return odd && !(change.isStatement() && (change.context().wholeSentence() || contentOf(change) > 3));
    }

    private static long contentOf(Change change) {
        return change.all().filter(unit -> unit.kind().isContent()).count();
    }

    private static boolean differs(Change change, Kind kind) {
        String before = change.keysBefore(kind);
        String after = change.keysAfter(kind);
        return !before.isEmpty() && !after.isEmpty() && !before.equals(after);
    }

    private static boolean countsOtherwise(Change change) {
        return change.relation() == Relation.COUNT || isOneOrSeveral(change);
    }

    /** "En legeplads" against "to legepladser", and against "legepladser". */
    private static boolean isOneOrSeveral(Change change) {
        Unit before = change.context().nextBefore();
        Unit after = change.context().nextAfter();
        if (change.isInsertion()
                && change.has(NUMBER)
                && before != null
                && before.place().article()) {
            return true;
        }
        return (change.isDeletion()
                        && change.had(NUMBER)
                        && after != null
                        && after.place().article())
                || (change.had(NUMBER) && !change.has(NUMBER) && opensWithArticle(change.after()))
                || (change.has(NUMBER) && !change.had(NUMBER) && opensWithArticle(change.before()));
    }

    private static boolean opensWithArticle(List<Unit> side) {
        return !side.isEmpty()
                && side.get(0).place().article()
                && side.get(0).kind().isContent();
    }

    private static boolean paysOtherwise(Change change) {
        boolean turned = (change.had(MONEY) && change.has(NUMBER)) || (change.had(NUMBER) && change.has(MONEY));
        return differs(change, MONEY) || turned;
    }

    private static boolean datesOtherwise(Change change) {
        boolean turned = (change.had(DATE) && change.has(NUMBER)) || (change.had(NUMBER) && change.has(DATE));
        return differs(change, DATE) || differs(change, VAGUE) || turned;
    }

    private static boolean placesOtherwise(Change change) {
        boolean had = change.had(Kind::saysWhoOrWhere);
        boolean has = change.has(Kind::saysWhoOrWhere);
        boolean named = (change.had(Kind.NAME) && change.has(Kind::isContent))
                || (change.has(Kind.NAME) && change.had(Kind::isContent));
        return (had && has) || named || movesAround(change);
    }

    /** "Inden for byskiltet" against "uden for byskiltet". */
    private static boolean movesAround(Change change) {
        String before = change.keysBefore(Kind.PREPOSITION);
        String after = change.keysAfter(Kind.PREPOSITION);
        boolean only = change.all().allMatch(unit -> unit.is(Kind.PREPOSITION));
        return only && AROUND.contains(before) && AROUND.contains(after) && !before.equals(after);
    }

    private static boolean leavesOut(Change change) {
        return change.isDeletion() && change.had(Policies::says);
    }

    private static boolean addsNew(Change change) {
        return change.isInsertion() && change.has(Policies::says);
    }

    private static boolean saysOtherwise(Change change) {
        boolean content = change.had(Kind::isContent) && change.has(Kind::isContent);
        return content && change.relation() != Relation.COUNT && change.relation() != Relation.NEGATED;
    }

    private static boolean says(Kind kind) {
        return kind.isContent() || kind == QUANTITY || kind == VAGUE || kind == DATE || kind == NUMBER || kind == MONEY;
    }
}
