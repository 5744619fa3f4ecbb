package dk.roedtraad.web.element.page;

import java.util.ArrayList;
import java.util.List;

/** Which words of a text were kept, added and removed on the way to another; by the longest common sequence of words. */
public final class WordChanges {
    private static final int MOST_WORDS = 3_000;

    private final String[] before;
    private final String[] after;
    private final int[][] common;

    private WordChanges(String[] before, String[] after) {
        this.before = before;
        this.after = after;
        common = commonLengths();
    }

    /** What became of some words. */
    public enum Fate {
        /** They stand in both. */
        KEPT,
        /** They are new. */
        ADDED,
        /** They are gone. */
        REMOVED
    }

    /**
     * Words in a row that share a fate.
     *
     * @param text the words
     * @param fate what became of them
     */
    public record Piece(String text, Fate fate) {}

    /** The pieces of both texts in reading order. Texts too long to compare are shown as wholly replaced. */
    static List<Piece> between(String before, String after) {
        var from = words(before);
        var to = words(after);
        if (from.length > MOST_WORDS || to.length > MOST_WORDS) {
            return List.of(new Piece(before, Fate.REMOVED), new Piece(after, Fate.ADDED));
        }
        return new WordChanges(from, to).pieces();
    }

    /** A text that is not compared with anything. */
    static List<Piece> unchanged(String text) {
        return text.isBlank() ? List.of() : List.of(new Piece(text.strip(), Fate.KEPT));
    }

    private static String[] words(String text) {
        return text.isBlank() ? new String[0] : text.strip().split("\\s+");
    }

    private int[][] commonLengths() {
        var lengths = new int[before.length + 1][after.length + 1];
        for (int i = before.length - 1; i >= 0; i--) {
            for (int j = after.length - 1; j >= 0; j--) {
                lengths[i][j] = before[i].equals(after[j])
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        int i = 0;
        int j = 0;
        while (i < before.length || j < after.length) {
            if (i < before.length && j < after.length && before[i].equals(after[j])) {
                add(pieces, after[j++], Fate.KEPT);
                i++;
            } else if (j == after.length || (i < before.length && common[i + 1][j] >= common[i][j + 1])) {
                add(pieces, before[i++], Fate.REMOVED);
            } else {
                add(pieces, after[j++], Fate.ADDED);
            }
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, String word, Fate fate) {
        var last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && last.fate() == fate) {
            pieces.set(pieces.size() - 1, new Piece(last.text() + " " + word, fate));
        } else {
            pieces.add(new Piece(word, fate));
        }
    }
}
