package dk.roedtraad.shared;

import java.util.regex.Pattern;

/** The syntax of keys that people choose once: of documents, editions, sources, units, decisions, themes and promises. */
public final class Key {

    /** The longest key, in characters. */
    public static final int LONGEST = 60;

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
}
