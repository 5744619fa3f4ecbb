package dk.roedtraad.trace.rewording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Settles what a unit is by the units around it: negated verbs, spans, house numbers, the passive with "blive". */
final class Phrasing {

    private static final Map<String, String> STRONG_PARTICIPLES = Map.ofEntries(
            Map.entry("lagt", "lægges"),
            Map.entry("sat", "sættes"),
            Map.entry("solgt", "sælges"),
            Map.entry("valgt", "vælges"),
            Map.entry("gjort", "gøres"),
            Map.entry("truffet", "træffes"),
            Map.entry("revet", "rives"),
            Map.entry("skrevet", "skrives"),
            Map.entry("drevet", "drives"),
            Map.entry("bundet", "bindes"),
            Map.entry("fundet", "findes"),
            Map.entry("bragt", "bringes"),
            Map.entry("spurgt", "spørges"),
            Map.entry("budt", "bydes"),
            Map.entry("skåret", "skæres"));

    private static final Set<String> SAYS_NO = Set.of(
            "ikke", "aldrig", "ej", "heller ikke", "på ingen måde", "ikke længere", "under ingen omstændigheder");

    private final List<Unit> units;

    private Phrasing(List<Unit> units) {
        this.units = units;
    }

    static List<Unit> settle(List<Unit> read) {
        var phrasing = new Phrasing(new ArrayList<>(read));
        phrasing.turnNegatedVerbs();
        phrasing.turnPassives();
        phrasing.closeSpans();
        phrasing.joinHouseNumbers();
        phrasing.turnOnes();
        return phrasing.units;
    }

    /** "Skal ikke" frees from a duty, "må ikke" forbids. */
    private void turnNegatedVerbs() {
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).is(Kind.COMMITMENT) && isNegated(i)) {
                units.set(i, units.get(i).withValue(negated(units.get(i))));
            }
        }
    }

    private boolean isNegated(int verb) {
        for (int i = verb + 1; i < Math.min(units.size(), verb + 4); i++) {
            if (units.get(i).is(Kind.COMMITMENT) || units.get(i).place().afterComma()) {
                return false;
            }
            if (units.get(i).is(Kind.NEGATION) && SAYS_NO.contains(units.get(i).key())) {
                return true;
            }
        }
        return false;
    }

    private static double negated(Unit verb) {
        return switch (verb.key()) {
            case "må", "måtte" -> 10;
            case "kan", "kunne" -> 9.8;
            case "skal", "skulle" -> 4;
            default -> verb.value();
        };
    }

    private void turnPassives() {
        for (int i = 0; i + 1 < units.size(); i++) {
            if (units.get(i).key().equals("=blive")) {
                turnPassive(i);
            }
        }
    }

    private void turnPassive(int auxiliary) {
        for (int i = auxiliary + 1; i < Math.min(units.size(), auxiliary + 8); i++) {
            String passive = units.get(i).is(Kind.WORD) ? passive(units.get(i).key()) : null;
            if (passive != null) {
                units.set(i, units.get(i).withKey(passive));
                units.remove(auxiliary);
                return;
            }
        }
    }

    @org.jspecify.annotations.Nullable
    private static String passive(String participle) {
        for (int start = 0; start < participle.length() - 2; start++) {
            String strong = STRONG_PARTICIPLES.get(participle.substring(start));
            if (strong != null) {
                return participle.substring(0, start) + strong;
            }
        }
        if (participle.length() < 5 || !participle.endsWith("t")) {
            return null;
        }
        return participle.replaceFirst("e?t$", "es");
    }

    /** "15 til 25" is "15-25", and a number before a sum of money is the lower end of a span of sums. */
    private void closeSpans() {
        for (int i = units.size() - 2; i > 0; i = Math.min(i, units.size() - 1) - 1) {
            boolean joins =
                    units.get(i).key().equals("til") || units.get(i).key().equals("og");
            if (joins && units.get(i - 1).is(Kind.NUMBER) && isNumeric(i + 1) && opensSpan(i)) {
                units.remove(i);
                dropOpening(i - 2);
            }
        }
        for (int i = 0; i + 1 < units.size(); i++) {
            if (units.get(i).is(Kind.NUMBER) && units.get(i + 1).is(Kind.MONEY)) {
                units.set(i, units.get(i).withKind(Kind.MONEY));
            }
        }
    }

    /** "Fra 15 til 25" and "mellem 15 og 25" are "15-25". */
    private void dropOpening(int index) {
        if (index >= 0 && units.get(index).key().matches("fra|mellem")) {
            units.remove(index);
        }
    }

    private boolean opensSpan(int joint) {
        return units.get(joint).key().equals("til")
                || (joint > 1 && units.get(joint - 2).key().equals("mellem"));
    }

    private boolean isNumeric(int index) {
        return units.get(index).is(Kind.NUMBER) || units.get(index).is(Kind.MONEY);
    }

    private void joinHouseNumbers() {
        for (int i = 0; i + 1 < units.size(); i++) {
            Unit street = units.get(i);
            Unit number = units.get(i + 1);
            boolean capital = Character.isUpperCase(street.surface().charAt(0));
            if (capital && street.kind().isWord() && Names.isStreet(street.key()) && number.is(Kind.NUMBER)) {
                units.set(i + 1, number.withKind(Kind.NAME));
            }
        }
    }

    /** "1 sti" is "en sti". */
    private void turnOnes() {
        for (int i = units.size() - 2; i >= 0; i--) {
            Unit next = units.get(i + 1);
            boolean one = units.get(i).is(Kind.NUMBER) && units.get(i).key().equals("1");
            boolean counted = next.is(Kind.WORD) && !next.place().afterComma();
            if (one && counted && (i == 0 || !units.get(i - 1).key().equals("=paragraf"))) {
                units.set(i + 1, next.withArticle());
                units.remove(i);
            }
        }
    }
}
