package dk.roedtraad.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What people cite: the document's code and the place in it, such as {@code }. It may change from edition to edition.
 *
 * @param value the number as printed
 */
public record ElementNumber(String value) implements Comparable<ElementNumber> {

    private static final Pattern SYNTAX = Pattern.compile("[A-ZÆØÅ]{1,4}-\\d{1,5}(\\.\\d{1,5}){0,6}");
    private static final Comparator<ElementNumber> ORDER = Comparator.comparing(ElementNumber::code)
            .thenComparing(ElementNumber::digits, ElementNumber::compareDigits);

    public ElementNumber {
        if (!SYNTAX.matcher(value).matches()) {
            throw new MalformedValueException("number", value, "a number looks like A-2.1");
        }
    }

    /** Whether the text has the form of a number. */
    public static boolean looksLike(String text) {
        return SYNTAX.matcher(text).matches();
    }

    /** The document's code, such as {@code A}. */
    public String code() {
        return value.substring(0, value.indexOf('-'));
    }

    private List<Integer> digits() {
        var digits = new ArrayList<Integer>();
        for (var part : value.substring(value.indexOf('-') + 1).split("\\.", -1)) {
            digits.add(Integer.valueOf(part));
        }
        return digits;
    }

    private static int compareDigits(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    /** A text that sorts among others of its kind as the numbers compare. */
    public String sortKey() {
        var key = new StringBuilder(code());
        digits().forEach(part -> key.append(String.format(Locale.ROOT, " %05d", part)));
        return key.toString();
    }

    /** As a reader counts: A-2 before A-10. */
    @Override
    public int compareTo(ElementNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return value;
    }
}
