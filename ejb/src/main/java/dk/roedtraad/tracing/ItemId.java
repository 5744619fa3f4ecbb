package dk.roedtraad.tracing;

import dk.roedtraad.shared.MalformedValueException;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a specification item is cited by: artifact type, name and revision, written {@code req~opening-hours~2}. Only this class knows how
 * it is written, which is as OpenFastTrace writes it.
 *
 * @param type artifact type, letters a to z
 * @param name unique among the items of the type
 * @param revision counts the wordings
 */
public record ItemId(String type, String name, int revision) implements Comparable<ItemId> {

    /** Stands between the parts. */
    public static final char SEPARATOR = '~';

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final Comparator<ItemId> ORDER =
            Comparator.comparing(ItemId::type).thenComparing(ItemId::name).thenComparingInt(ItemId::revision);

    /** The id that the whole text is. */
    public static Optional<ItemId> parse(String text) {
        return !text.isEmpty() && end(text, 0) == text.length()
                ? Optional.of(at(text, 0, text.length()))
                : Optional.empty();
    }

    /**
     * The id that stands from start to end, which {@link #end} has found.
     *
     * @throws MalformedValueException when its revision is no number that can be counted with
     */
    public static ItemId at(String text, int start, int end) {
        int afterType = text.indexOf(SEPARATOR, start);
        int afterName = text.indexOf(SEPARATOR, afterType + 1);
        return new ItemId(
                text.substring(start, afterType),
                text.substring(afterType + 1, afterName),
                revision(text.substring(afterName + 1, end)));
    }

    /** The revision that the digits mean. */
    public static int revision(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new MalformedValueException("revision", digits, "a number up to " + Integer.MAX_VALUE);
        }
    }

    /** Where the id that begins at start ends, or -1 if none begins there. */
    public static int end(String text, int start) {
        int afterType = endOfLetters(text, start);
        if (afterType == start || !isAt(text, afterType, SEPARATOR)) {
            return -1;
        }
        int afterName = endOfName(text, afterType + 1);
        if (afterName < 0 || !isAt(text, afterName, SEPARATOR)) {
            return -1;
        }
        int end = afterName + 1;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end == afterName + 1 ? -1 : end;
    }

    /** Where the letters a to z that begin at start end. */
    public static int endOfLetters(String text, int start) {
        int end = start;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the name that begins at start ends, or -1 if none begins there. */
    public static int endOfName(String text, int start) {
        if (start >= text.length() || !Character.isAlphabetic(text.codePointAt(start))) {
            return -1;
        }
        int end = endOfWord(text, start);
        while (isAt(text, end, '.')) {
            int next = endOfWord(text, end + 1);
            if (next == end + 1) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int sign = text.codePointAt(end);
            if (!isInWord(sign)) {
                return end;
            }
            end += Character.charCount(sign);
        }
        return end;
    }

    private static boolean isInWord(int sign) {
        if (sign < 128) {
            return isLetter((char) sign) || (sign >= '0' && sign <= '9') || sign == '_' || sign == '-';
        }
        return Character.isAlphabetic(sign)
                || Character.isDigit(sign)
                || isMark(Character.getType(sign))
                || sign == ZERO_WIDTH_NON_JOINER
                || sign == ZERO_WIDTH_JOINER;
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.CONNECTOR_PUNCTUATION;
    }

    private static boolean isLetter(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }

    private static boolean isAt(String text, int position, char sign) {
        return position < text.length() && text.charAt(position) == sign;
    }

    /** Whether the other names the same thing, in whatever revision. */
    public boolean isSameThing(ItemId other) {
        return name.equals(other.name) && type.equals(other.type);
    }

    @Override
    public int compareTo(ItemId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return type + SEPARATOR + name + SEPARATOR + revision;
    }
}
