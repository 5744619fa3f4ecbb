package dk.roedtraad.tracing;

import org.jspecify.annotations.Nullable;

/** The lines of a text, one after the other, each with the one that follows. They end as in any text file: LF, CR or both. */
public final class Lines {

    private final String text;
    private int position;
    private int number;
    private int nextFeed = -1;
    private int nextReturn = -1;
    private String current = "";
    private @Nullable String following;

    /** Before the first line. */
    public Lines(String text) {
        this.text = text;
        this.following = cut();
    }

    /** Goes to the next line, if there is one. */
    public boolean next() {
        if (following == null) {
            return false;
        }
        current = following;
        following = cut();
        number++;
        return true;
    }

    /** The line. */
    public String current() {
        return current;
    }

    /** The line after it, or null after the last. */
    public @Nullable String following() {
        return following;
    }

    /** The line's number, from 1. */
    public int number() {
        return number;
    }

    private @Nullable String cut() {
        if (position >= text.length()) {
            return null;
        }
        int end = endOfLine();
        var line = text.substring(position, end);
        position = end + 1;
        if (end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n') {
            position++;
        }
        return line;
    }

    private int endOfLine() {
        nextFeed = nextFeed < position ? next('\n') : nextFeed;
        nextReturn = nextReturn < position ? next('\r') : nextReturn;
        return Math.min(nextFeed, nextReturn);
    }

    private int next(char sign) {
        int next = text.indexOf(sign, position);
        return next < 0 ? text.length() : next;
    }
}
