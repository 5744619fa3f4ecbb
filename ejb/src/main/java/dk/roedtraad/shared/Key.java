package dk.roedtraad.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The syntax of keys that people choose once: of documents, editions, sources, units, decisions, themes and promises. */
public final class Key {

    /** The longest key, in characters. */
    public static final int LONGEST = 60;

    private static final int LONGEST_MADE = 48;

    private static final Pattern SYNTAX = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern CODE = Pattern.compile("[a-z][a-zA-Z]{0,59}");

    private Key() {}

    /** Whether the text is a key: lower-case letters, digits and single hyphens. */
    public static boolean isKey(String text) {
        return text.length() <= LONGEST && SYNTAX.matcher(text).matches();
    }

    /** Whether the text is the code of a kind or type: letters only. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** Answers the text if it is a key, refuses it otherwise. */
    public static String check(String field, String text) {
        if (!isKey(text)) {
            throw new MalformedValueException(
                    field, text, "a key has lower-case letters a to z, digits and single hyphens, at most " + LONGEST);
        }
        return text;
    }

    /** A key that reminds of a title, short enough for an ending of its own. */
    public static String of(String title) {
        var plain = title.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
        var words = Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-");
        return trimmed(words.substring(0, Math.min(words.length(), LONGEST_MADE)));
    }

    /** The first of that key and the same with -2, -3 and so on that is free. */
    public static String firstFree(String key, Predicate<String> taken) {
        var candidate = key;
        for (int next = 2; taken.test(candidate); next++) {
            candidate = key + "-" + next;
        }
        return candidate;
    }

    private static String trimmed(String words) {
        var key = words.replaceAll("^-+|-+$", "");
        return key.isEmpty() ? "element" : key;
    }
}
