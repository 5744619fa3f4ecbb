package dk.roedtraad.trace.rewording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a number or a sign of a text.
 *
 * @param text how it stands there
 * @param folded its one spelling
 * @param sentence the number of its sentence
 * @param first whether it opens its sentence
 * @param afterComma whether a comma or the like stands before it
 */
record Token(String text, String folded, int sentence, boolean first, boolean afterComma) {

    private static final Pattern PARTS = Pattern.compile(
            "(?:\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})(?!\\d)|\\d{4}-\\d{2}-\\d{2}(?!\\d)|\\d{1,2}/\\d{1,2}(?![\\d/]))"
                    + "|(?:\\d{1,3}(?:\\.\\d{3})+(?!\\d)(?:,\\d+)?|\\d{1,3}(?: \\d{3})+(?!\\d)(?:,\\d+)?|\\d+[.,:]\\d+|\\d+)"
                    + "|(?:(?<![\\p{L}])\\p{L}{1,3}(?:\\.\\p{L}{1,4})+(?![\\p{L}])\\.?)"
                    + "|(?:\\p{L}[\\p{L}\\p{M}\\d²³₂]*(?:[-‑'’´][\\p{L}\\d][\\p{L}\\p{M}\\d]*)*)"
                    + "|(?:[%§&€½¼¾])"
                    + "|(?:[,;:()\\[\\]/–—-])"
                    + "|(?:[.!?])");
    private static final String COMMAS = ",;:()[]/–—-";
    private static final String STOPS = ".!?";
    private static final Set<String> SHORTENED = Set.of(
            "ca", "pct", "kr", "mio", "mia", "nr", "pr", "stk", "inkl", "ekskl", "evt", "jf", "jvf", "mhp", "d", "kl",
            "maks", "max", "min", "hhv", "vedr", "tlf", "ang", "ift", "ifm", "iht", "pga", "mv", "mm", "osv", "dvs",
            "fx", "eks", "bl", "a", "s", "st", "t", "tkr", "jan", "feb", "aug", "sept", "okt", "nov", "dec", "ha");
    private static final Pattern LIST_MARK =
            Pattern.compile("^\\s*(?:[-–—•*·]|\\d{1,2}[.)](?=\\s+\\p{L})|[a-zA-Z]\\))\\s+", Pattern.MULTILINE);
    private static final Pattern INNER_MARK = Pattern.compile("(?<=\\S )\\d{1,2}[.)] (?=\\p{Lu})");

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    boolean isCapital() {
        return Character.isUpperCase(text.charAt(0));
    }

    /** Takes a text apart. */
    static List<Token> of(String raw) {
        String text = withoutListMarks(Spelling.plain(raw));
        var tokens = new ArrayList<Token>();
        Matcher parts = PARTS.matcher(text);
        int sentence = 0;
        boolean first = true;
        boolean comma = false;
        while (parts.find()) {
            if (COMMAS.indexOf(text.charAt(parts.start())) >= 0) {
                comma = comma || !isInsideRange(text, parts.start());
            } else if (STOPS.indexOf(text.charAt(parts.start())) >= 0) {
                boolean ends = endsSentence(text, parts.start(), tokens);
                sentence += ends && !first ? 1 : 0;
                first = first || ends;
            } else {
                String word = parts.group();
                tokens.add(new Token(word, Spelling.fold(word), sentence, first, comma));
                first = false;
                comma = false;
            }
        }
        return tokens;
    }

    private static String withoutListMarks(String text) {
        Matcher mark = LIST_MARK.matcher(text);
        if (!mark.find() || startsWithDay(text)) {
            return text;
        }
        String bare = mark.replaceAll("");
        return Character.isDigit(text.strip().charAt(0))
                ? INNER_MARK.matcher(bare).replaceAll(". ")
                : bare;
    }

    /** "1. maj holdes fri" opens with a day and no list. */
    private static boolean startsWithDay(String text) {
        Matcher day = Pattern.compile("^\\s*\\d{1,2}\\.\\s+\\p{Ll}").matcher(text);
        return day.find();
    }

    private static boolean isInsideRange(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    private static boolean endsSentence(String text, int at, List<Token> before) {
        if (before.isEmpty() || text.charAt(at) != '.') {
            return true;
        }
        int next = at + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next >= text.length()) {
            return true;
        }
        Token last = before.get(before.size() - 1);
        boolean capital = !Character.isLowerCase(text.charAt(next)) && !Character.isDigit(text.charAt(next));
        boolean shortened = SHORTENED.contains(last.folded());
        return (next > at + 1 && capital && !shortened) || (next > at + 1 && !shortened && !last.isNumber());
    }
}
