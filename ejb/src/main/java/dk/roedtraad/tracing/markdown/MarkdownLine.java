package dk.roedtraad.tracing.markdown;

import dk.roedtraad.tracing.ItemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a single line may be. Every question is answered in one pass over the line. */
final class MarkdownLine {

    private static final int SHORTEST_UNDERLINE = 3;
    private static final int DEEPEST_BULLET = 3;
    private static final int SHORTEST_FENCE = 3;
    private static final int LONGEST_FENCE = 30;

    private MarkdownLine() {}

    /** Where the id that the line begins with ends, or -1; it may stand in backticks. */
    static Optional<ItemId> id(String line) {
        int start = line.startsWith("`") ? 1 : 0;
        int end = ItemId.end(line, start);
        return end < 0 ? Optional.empty() : Optional.of(ItemId.at(line, start, end));
    }

    /** The words of the heading that the line is, by its sign or by the line under it. */
    static @Nullable String title(String line, @Nullable String following, boolean unbroken) {
        if (line.startsWith("#") && unbroken) {
            int start = 1;
            while (start < line.length() && line.charAt(start) == '#') {
                start++;
            }
            return line.substring(endOfSpace(line, start));
        }
        return following != null && isUnderline(following) ? line : null;
    }

    static boolean isUnderline(String line) {
        int end = 0;
        while (end < line.length() && (line.charAt(end) == '=' || line.charAt(end) == '-')) {
            end++;
        }
        return end >= SHORTEST_UNDERLINE && isBlank(line, end);
    }

    /** Whether a block of code begins, or ends if nothing may follow the fence. */
    static boolean isFence(String line, boolean wordMayFollow) {
        int start = 0;
        while (start < line.length() && line.charAt(start) == ' ') {
            start++;
        }
        int end = start;
        while (end < line.length() && (line.charAt(end) == '`' || line.charAt(end) == '~')) {
            end++;
        }
        if (end - start < SHORTEST_FENCE || end - start > LONGEST_FENCE) {
            return false;
        }
        while (wordMayFollow && end < line.length() && isInWord(line.charAt(end))) {
            end++;
        }
        return isBlank(line, end);
    }

    /** Whether the line is the keyword and nothing more. */
    static boolean isKeyword(String line, String keyword) {
        return line.startsWith(keyword) && isBlank(line, keyword.length());
    }

    /** The words after the keyword, separated by commas; none if there is anything else. */
    static List<String> words(String line, String keyword) {
        if (!line.startsWith(keyword)) {
            return List.of();
        }
        var words = new ArrayList<String>();
        int position = keyword.length();
        while (true) {
            int start = endOfSpace(line, position);
            int end = start;
            while (end < line.length() && isInWord(line.charAt(end))) {
                end++;
            }
            position = endOfSpace(line, end);
            if (end == start || (position < line.length() && line.charAt(position) != ',')) {
                return List.of();
            }
            words.add(line.substring(start, end));
            if (position++ == line.length()) {
                return words;
            }
        }
    }

    /** Where the entry of a list begins, behind its bullet, or -1. */
    static int bullet(String line) {
        int start = endOfSpace(line, 0);
        boolean isBullet = start < line.length() && start <= DEEPEST_BULLET && "+*-".indexOf(line.charAt(start)) >= 0;
        return isBullet ? start + 1 : -1;
    }

    /** The last id of a list entry. */
    static Optional<ItemId> reference(String line) {
        int first = bullet(line);
        for (int start = first < 0 ? -1 : line.length() - 1; start >= first && start >= 0; start--) {
            if (start == first || !isInWord(line.charAt(start - 1))) {
                int end = ItemId.end(line, start);
                if (end >= 0 && (end == line.length() || !isInWord(line.charAt(end)))) {
                    return Optional.of(ItemId.at(line, start, end));
                }
            }
        }
        return Optional.empty();
    }

    /** The last word of a list entry that has letters only, or empty. */
    static String lastLetters(String line) {
        int first = bullet(line);
        int end = first < 0 ? -1 : line.length();
        while (end > first) {
            int start = end;
            while (start > first && isInWord(line.charAt(start - 1))) {
                start--;
            }
            if (start < end && ItemId.endOfLetters(line, start) >= end) {
                return line.substring(start, end);
            }
            end = start < end ? start : end - 1;
        }
        return "";
    }

    static boolean isBlank(String line, int start) {
        return endOfSpace(line, start) == line.length();
    }

    static int endOfSpace(String line, int start) {
        int end = start;
        while (end < line.length()
                && (line.charAt(end) == ' ' || (line.charAt(end) >= '\t' && line.charAt(end) <= '\r'))) {
            end++;
        }
        return end;
    }

    private static boolean isInWord(char sign) {
        return (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || (sign >= '0' && sign <= '9')
                || sign == '_';
    }
}
