package dk.roedtraad.trace.rewording;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Danish numbers, in digits and in words. */
final class Numerals {

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("nul", 0),
            Map.entry("to", 2),
            Map.entry("tre", 3),
            Map.entry("fire", 4),
            Map.entry("fem", 5),
            Map.entry("seks", 6),
            Map.entry("syv", 7),
            Map.entry("otte", 8),
            Map.entry("ni", 9),
            Map.entry("ti", 10),
            Map.entry("elleve", 11),
            Map.entry("tolv", 12),
            Map.entry("tretten", 13),
            Map.entry("fjorten", 14),
            Map.entry("femten", 15),
            Map.entry("seksten", 16),
            Map.entry("sytten", 17),
            Map.entry("atten", 18),
            Map.entry("nitten", 19),
            Map.entry("dusin", 12),
            Map.entry("snes", 20),
            Map.entry("begge", 2));
    private static final Map<String, Integer> TENS = Map.ofEntries(
            Map.entry("tyve", 20),
            Map.entry("tredive", 30),
            Map.entry("fyrre", 40),
            Map.entry("fyrretyve", 40),
            Map.entry("halvtreds", 50),
            Map.entry("halvtredsindstyve", 50),
            Map.entry("tres", 60),
            Map.entry("tresindstyve", 60),
            Map.entry("halvfjerds", 70),
            Map.entry("firs", 80),
            Map.entry("halvfems", 90),
            Map.entry("hundrede", 100),
            Map.entry("hundred", 100),
            Map.entry("tusind", 1000),
            Map.entry("tusinde", 1000));
    private static final Map<String, String> MULTIPLIERS = Map.ofEntries(
            Map.entry("hundrede", "100"),
            Map.entry("hundred", "100"),
            Map.entry("tusind", "1000"),
            Map.entry("tusinde", "1000"),
            Map.entry("t", "1000"),
            Map.entry("mio", "1000000"),
            Map.entry("million", "1000000"),
            Map.entry("millioner", "1000000"),
            Map.entry("mill", "1000000"),
            Map.entry("mia", "1000000000"),
            Map.entry("milliard", "1000000000"),
            Map.entry("milliarder", "1000000000"),
            Map.entry("mia.", "1000000000"));
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("første", 1),
            Map.entry("anden", 2),
            Map.entry("andet", 2),
            Map.entry("tredje", 3),
            Map.entry("fjerde", 4),
            Map.entry("femte", 5),
            Map.entry("sjette", 6),
            Map.entry("syvende", 7),
            Map.entry("ottende", 8),
            Map.entry("niende", 9),
            Map.entry("tiende", 10),
            Map.entry("ellevte", 11),
            Map.entry("tolvte", 12),
            Map.entry("femtende", 15),
            Map.entry("tyvende", 20));
    private static final Map<String, String> FRACTIONS = Map.ofEntries(
            Map.entry("halv", "0.5"),
            Map.entry("halvt", "0.5"),
            Map.entry("halve", "0.5"),
            Map.entry("halvdelen", "0.5"),
            Map.entry("halvdel", "0.5"),
            Map.entry("halvanden", "1.5"),
            Map.entry("halvandet", "1.5"),
            Map.entry("kvart", "0.25"),
            Map.entry("½", "0.5"),
            Map.entry("¼", "0.25"),
            Map.entry("¾", "0.75"),
            Map.entry("dobbelt", "x2"),
            Map.entry("fordobles", "x2"),
            Map.entry("fordoble", "x2"),
            Map.entry("fordobler", "x2"),
            Map.entry("fordobling", "x2"),
            Map.entry("tredobles", "x3"),
            Map.entry("tredoble", "x3"),
            Map.entry("tredobling", "x3"),
            Map.entry("firdobles", "x4"),
            Map.entry("halveres", "x0.5"),
            Map.entry("halvere", "x0.5"),
            Map.entry("halverer", "x0.5"),
            Map.entry("halvering", "x0.5"));
    private static final Pattern UNITS_AND_TENS = Pattern.compile("(en|to|tre|fire|fem|seks|syv|otte|ni)og(\\p{L}+)");
    private static final Pattern HUNDREDS =
            Pattern.compile("(et|to|tre|fire|fem|seks|syv|otte|ni)?(hundrede|tusinde?)(?:og)?(\\p{L}*)");
    private static final Pattern SHARE = Pattern.compile("(\\p{L}+)dele?n?");
    private static final Pattern FULL_THOUSANDS = Pattern.compile("\\d{1,3}(?:[. ]\\d{3})+");

    private Numerals() {}

    /** The number that a token says, in its shortest form. */
    static Optional<String> value(Token token) {
        if (token.isNumber()) {
            return Optional.of(digits(token.text()));
        }
        String fraction = FRACTIONS.get(token.folded());
        return fraction != null ? Optional.of(fraction) : words(token.folded()).map(String::valueOf);
    }

    /** What a word multiplies the number before it by, such as mio. */
    static Optional<BigDecimal> multiplier(Token token) {
        return Optional.ofNullable(MULTIPLIERS.get(token.folded())).map(BigDecimal::new);
    }

    /** The rank that an ordinal says: "fjerde", or the digits of "4.". */
    static Optional<Integer> ordinal(Token token) {
        if (token.isNumber() && token.text().length() <= 2) {
            return Optional.of(Integer.valueOf(token.text()));
        }
        return Optional.ofNullable(ORDINALS.get(token.folded()));
    }

    /** The parts that a share is counted in: four for "fjerdedel". */
    static Optional<Integer> parts(Token token) {
        if (!token.folded().contains("del")) {
            return Optional.empty();
        }
        Matcher share = SHARE.matcher(token.folded());
        return share.matches() ? Optional.ofNullable(ORDINALS.get(share.group(1))) : Optional.empty();
    }

    /** Shares that are decimals are written as such, so that a quarter is 25 %. */
    static String fraction(String count, int parts) {
        try {
            return shortest(new BigDecimal(count).divide(BigDecimal.valueOf(parts)));
        } catch (ArithmeticException | NumberFormatException expected) {
            return count + "/" + parts;
        }
    }

    static String shortest(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String digits(String text) {
        int slash = text.indexOf('/');
        if (slash > 0 && text.indexOf('/', slash + 1) < 0) {
            return fraction(text.substring(0, slash), Math.max(1, Integer.parseInt(text.substring(slash + 1))));
        }
        String plain = text;
        int comma = text.indexOf(',');
        String whole = comma < 0 ? text : text.substring(0, comma);
        if (FULL_THOUSANDS.matcher(whole).matches()) {
            plain = whole.replaceAll("[. ]", "") + (comma < 0 ? "" : text.substring(comma));
        }
        String number = plain.replace(',', '.').replace(':', '.').replaceAll("[^0-9.]", "");
        try {
            return shortest(new BigDecimal(number));
        } catch (NumberFormatException expected) {
            return text;
        }
    }

    private static Optional<Integer> words(String word) {
        Integer known = SMALL.getOrDefault(word, TENS.get(word));
        if (known != null) {
            return Optional.of(known);
        }
        if (word.length() < 6) {
            return Optional.empty();
        }
        if (!word.contains("og")) {
            return hundreds(word);
        }
        Matcher twenties = UNITS_AND_TENS.matcher(word);
        if (twenties.matches() && TENS.containsKey(twenties.group(2))) {
            return Optional.of(unit(twenties.group(1)) + TENS.get(twenties.group(2)));
        }
        return hundreds(word);
    }

    private static Optional<Integer> hundreds(String word) {
        if (!word.contains("hundred") && !word.contains("tusind")) {
            return Optional.empty();
        }
        Matcher parts = HUNDREDS.matcher(word);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int times = parts.group(1) == null ? 1 : unit(parts.group(1));
        int size = parts.group(2).startsWith("h") ? 100 : 1000;
        Optional<Integer> rest = parts.group(3).isEmpty() ? Optional.of(0) : words(parts.group(3));
        return rest.map(more -> times * size + more);
    }

    private static int unit(String word) {
        return word.equals("en") || word.equals("et") ? 1 : SMALL.getOrDefault(word, 0);
    }
}
