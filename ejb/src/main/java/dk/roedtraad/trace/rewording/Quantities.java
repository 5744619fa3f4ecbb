package dk.roedtraad.trace.rewording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads counts, shares and sums of money, each to one key however it is written. */
final class Quantities {

    private static final Set<String> CROWNS = Set.of("kr", "kroner", "krone", "dkk", "kronen");
    private static final Set<String> EUROS = Set.of("euro", "eur", "€");
    private static final Set<String> PERCENT = Set.of("%", "pct", "procent");

    private final List<Token> tokens;

    Quantities(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * A quantity that was read.
     *
     * @param kind {@link Kind#NUMBER} or {@link Kind#MONEY}
     * @param key the same for the same quantity
     * @param length how many tokens it takes
     */
    record Quantity(Kind kind, String key, int length) {}

    /** The quantity that begins at a position; null if none does. */
    @Nullable
    Quantity at(int index) {
        if (index >= tokens.size()) {
            return null;
        }
        if (CROWNS.contains(word(index))) {
            Quantity behind = index + 1 < tokens.size() && tokens.get(index + 1).isNumber() ? at(index + 1) : null;
            return behind == null ? null : new Quantity(Kind.MONEY, behind.key() + " kr", behind.length() + 1);
        }
        Quantity share = share(index);
        if (share != null) {
            return share;
        }
        Quantity of = outOf(index);
        return of != null ? of : counted(index);
    }

    /** "To ud af tre". */
    @Nullable
    private Quantity outOf(int index) {
        boolean phrased = word(index + 1).equals("ud") && word(index + 2).equals("af") && index + 3 < tokens.size();
        String count = isOne(index) ? "1" : Numerals.value(tokens.get(index)).orElse(null);
        String of = phrased ? Numerals.value(tokens.get(index + 3)).orElse(null) : null;
        if (count == null || of == null || !of.matches("[1-9]\\d{0,5}")) {
            return null;
        }
        return new Quantity(Kind.NUMBER, Numerals.fraction(count, Integer.parseInt(of)), 4);
    }

    @Nullable
    private Quantity share(int index) {
        if (word(index).equals("et") && word(index + 1).equals("par")) {
            return new Quantity(Kind.NUMBER, "par", 2);
        }
        if (word(index).equals("hver") || word(index).equals("hvert")) {
            var rank = index + 1 < tokens.size() ? Numerals.ordinal(tokens.get(index + 1)) : Optional.<Integer>empty();
            return rank.map(of -> new Quantity(Kind.NUMBER, Numerals.fraction("1", of), 2))
                    .orElse(null);
        }
        int at = index + (isOne(index) || Numerals.value(tokens.get(index)).isPresent() ? 1 : 0);
        Optional<Integer> parts = at < tokens.size() ? Numerals.parts(tokens.get(at)) : Optional.empty();
        if (parts.isEmpty()) {
            return null;
        }
        String count = at == index || isOne(index)
                ? "1"
                : Numerals.value(tokens.get(index)).orElse("1");
        return new Quantity(Kind.NUMBER, Numerals.fraction(count, parts.get()), at + 1 - index);
    }

    /** "En halv" and "en million" are numbers, "en" alone is an article. */
    @Nullable
    private Quantity counted(int index) {
        int at = index;
        String said = Numerals.value(tokens.get(index)).orElse(null);
        if (said == null && isOne(index) && index + 1 < tokens.size()) {
            at += 1 + (word(index + 1).matches("hel|helt") ? 1 : 0);
            Token next = at < tokens.size() ? tokens.get(at) : tokens.get(index);
            String half =
                    Numerals.value(next).filter(value -> value.startsWith("0.")).orElse(null);
            said = half != null ? half : Numerals.multiplier(next).isPresent() && !word(at).equals("t") ? "1" : null;
            at -= half == null ? 1 : 0;
        }
        return said == null ? null : scaled(said, index, at + 1);
    }

    private Quantity scaled(String said, int index, int from) {
        BigDecimal value = decimal(said);
        int next = from;
        if (value != null
                && next < tokens.size()
                && "½¼¾".contains(word(next))
                && !word(next).isEmpty()) {
            value = value.add(new BigDecimal(Numerals.value(tokens.get(next)).orElse("0")));
            next++;
        }
        while (value != null && next < tokens.size() && multiplies(next)) {
            value = value.multiply(Numerals.multiplier(tokens.get(next)).orElse(BigDecimal.ONE));
            next++;
        }
        String key = value == null ? said : Numerals.shortest(value);
        if (CROWNS.contains(word(next)) || word(next).equals("tkr")) {
            String crowns = word(next).equals("tkr") && value != null
                    ? Numerals.shortest(value.multiply(BigDecimal.valueOf(1000)))
                    : key;
            return new Quantity(Kind.MONEY, crowns + " kr", next + 1 - index);
        }
        if (EUROS.contains(word(next))) {
            return new Quantity(Kind.MONEY, key + " euro", next + 1 - index);
        }
        if (PERCENT.contains(word(next)) && value != null) {
            return new Quantity(Kind.NUMBER, Numerals.shortest(value.movePointLeft(2)), next + 1 - index);
        }
        return new Quantity(Kind.NUMBER, key, next - index);
    }

    private boolean multiplies(int index) {
        boolean known = Numerals.multiplier(tokens.get(index)).isPresent();
        return known && (!word(index).equals("t") || CROWNS.contains(word(index + 1)));
    }

    @Nullable
    private static BigDecimal decimal(String number) {
        return number.matches("[0-9.]*[0-9]") && number.indexOf('.') == number.lastIndexOf('.')
                ? new BigDecimal(number)
                : null;
    }

    private boolean isOne(int index) {
        return word(index).equals("en") || word(index).equals("et");
    }

    private String word(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).folded() : "";
    }
}
