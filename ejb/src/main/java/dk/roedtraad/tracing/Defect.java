package dk.roedtraad.tracing;

/** Whether something is wrong with an item, and whose fault it is. */
public enum Defect {
    /** Nothing is wrong. */
    NONE,
    /** It lacks something itself, stands there twice, is part of a circle, or has a bad link. */
    DIRECT,
    /** Nothing is wrong with it but that something further down is. */
    TRANSITIVE;

    private static final Defect[] ALL = values();

    static Defect at(int code) {
        return ALL[code];
    }

    /** How it is written in tables of many items, which are never stored. */
    @SuppressWarnings("EnumOrdinal")
    byte code() {
        return (byte) ordinal();
    }
}
