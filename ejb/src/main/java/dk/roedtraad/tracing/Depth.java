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

    static Depth at(int code) {
        return ALL[code];
    }

    /** How it is written in tables of many items, which are never stored. */
    @SuppressWarnings("EnumOrdinal")
    byte code() {
        return (byte) ordinal();
    }

    /** The worse of two. */
    public Depth or(Depth other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
