package dk.roedtraad.trace.rewording;

import java.util.Set;

/** The slips of fingers: a letter doubled, left out, put in or swapped inside a long word. */
final class Slips {

    private static final int SHORTEST = 5;
    private static final int LONG = 6;
    private static final int VERY_LONG = 8;

    private static final Set<String> PREFIXES = Set.of(
            "be", "ge", "for", "fore", "af", "op", "ud", "ind", "an", "til", "over", "under", "gen", "med", "ned", "om",
            "på", "mis", "sam", "frem", "fra", "tilbage", "gennem", "efter", "mod", "van", "ved", "bort");
    /** Letters side by side on a keyboard, and æ with e. */
    private static final Set<String> NEIGHBOURS = Set.of(
            "qw", "we", "er", "rt", "ty", "yu", "ui", "io", "op", "as", "sd", "df", "fg", "gh", "hj", "jk", "kl", "zx",
            "xc", "cv", "vb", "bn", "nm", "æø", "læ", "øå", "pø", "eæ");

    private Slips() {}

    static boolean isSlip(String word, String other) {
        int shorter = Math.min(word.length(), other.length());
        int longer = Math.max(word.length(), other.length());
        if (shorter < SHORTEST || longer - shorter > 2) {
            return false;
        }
        if (shorter >= LONG && undoubled(word).equals(undoubled(other))) {
            return true;
        }
        int start = 0;
        while (start < shorter && word.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && word.charAt(word.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return isOneSlip(word, other, start, end);
    }

    private static boolean isOneSlip(String word, String other, int start, int end) {
        String middle = word.substring(start, word.length() - end);
        String otherMiddle = other.substring(start, other.length() - end);
        if (middle.length() == 2 && otherMiddle.length() == 2) {
            return start > 0 && middle.charAt(0) == otherMiddle.charAt(1) && middle.charAt(1) == otherMiddle.charAt(0);
        }
        int shorter = Math.min(word.length(), other.length());
        if (middle.length() + otherMiddle.length() == 1) {
            String letter = middle + otherMiddle;
            return shorter >= LONG && start > 2 && end > 0 && !isWordPart(word, letter, start, end);
        }
        boolean single = middle.length() == 1 && otherMiddle.length() == 1;
        return single && shorter >= VERY_LONG && start > 3 && end > 2 && areNeighbours(middle + otherMiddle);
    }

    /** A letter behind a prefix begins another word (for|slag), "n" before "de" another form (foreliggede, foreliggende). */
    private static boolean isWordPart(String word, String letter, int start, int end) {
        return PREFIXES.contains(word.substring(0, start))
                || (letter.equals("n") && end < 4 && word.startsWith("de", word.length() - end));
    }

    private static boolean areNeighbours(String letters) {
        String turned = new StringBuilder(letters).reverse().toString();
        return NEIGHBOURS.contains(letters) || NEIGHBOURS.contains(turned);
    }

    private static String undoubled(String word) {
        var single = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i < 2 || word.charAt(i) != word.charAt(i - 1)) {
                single.append(word.charAt(i));
            }
        }
        return single.toString();
    }
}
