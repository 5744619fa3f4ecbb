package dk.roedtraad.shared;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

// [impl->req~identity-apart-from-number~1]
/**
 * The identity of an element: short, opaque, for ever, and never to be mistaken for a number such as.
 *
 * <p>It is made of {@value #LENGTH} lower-case consonants and digits, beginning with a consonant, so that it spells no word
 * and has no hyphen.
 *
 * @param value the identity as it stands in addresses
 */
public record ElementId(String value) implements Comparable<ElementId> {

    /** The length of an identity in characters; 19 · 29⁹ identities keep accidental clashes out of reach. */
    public static final int LENGTH = 10;

    private static final String LETTERS = "bcdfghjkmnpqrstvwxz";
    private static final String SIGNS = "0123456789" + LETTERS;
    private static final Pattern SYNTAX = Pattern.compile("[" + LETTERS + "][" + SIGNS + "]{" + (LENGTH - 1) + "}");

    public ElementId {
        if (!SYNTAX.matcher(value).matches()) {
            throw new MalformedValueException("element", value, "an identity has " + LENGTH + " letters and digits");
        }
    }

    /** Whether the text has the form of an identity. */
    public static boolean looksLike(String text) {
        return SYNTAX.matcher(text).matches();
    }

    /** The identity of the element that a data directory calls {@code document/key}; the same for ever. */
    public static ElementId derivedFrom(String document, String key) {
        var digest = new BigInteger(1, Digests.sha256((document + "/" + key).getBytes(StandardCharsets.UTF_8)));
        var first = digest.divideAndRemainder(BigInteger.valueOf(LETTERS.length()));
        var id = new StringBuilder(LENGTH).append(LETTERS.charAt(first[1].intValue()));
        var rest = first[0];
        while (id.length() < LENGTH) {
            var next = rest.divideAndRemainder(BigInteger.valueOf(SIGNS.length()));
            id.append(SIGNS.charAt(next[1].intValue()));
            rest = next[0];
        }
        return new ElementId(id.toString());
    }

    @Override
    public int compareTo(ElementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
