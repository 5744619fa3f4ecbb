package dk.roedtraad.tracing;

/** How far down an item is covered. */
public enum Depth {
    /** It and everything that covers it, and so on, has what it needs. */
    COVERED,
    /** Somewhere on the way down something lacks what it needs. */
    UNCOVERED,
    /** The way down runs in a circle and never ends. */
    CYCLE;

    private static final Depth[] ALL = values();

    static Depth at(int ordinal) {
        return ALL[ordinal];
    }

    /** The worse of two. */
    public Depth or(Depth other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
