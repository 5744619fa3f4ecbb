package dk.roedtraad.trace.rewording;

/** The slips of fingers: a letter doubled, left out, put in or swapped inside a long word. */
final class Slips {

    private static final int SHORTEST = 5;
    private static final int LONG = 6;
    private static final int VERY_LONG = 8;

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
            return shorter >= LONG && start > 1 && end > 0;
        }
        return middle.length() == 1 && otherMiddle.length() == 1 && shorter >= VERY_LONG && start > 3 && end > 2;
    }

    private static String undoubled(String word) {
        var single = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                single.append(word.charAt(i));
            }
        }
        return single.toString();
    }
}
