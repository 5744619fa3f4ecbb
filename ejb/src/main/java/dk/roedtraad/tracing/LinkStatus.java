package dk.roedtraad.tracing;

import java.util.Locale;

/**
 * What has become of a link, seen from one of its ends. The words are those of OpenFastTrace. A link that names a revision that is not there
 * has several: one to nowhere and one to each revision that is.
 */
public enum LinkStatus {
    /** Out: the revision it names is there and wants this type. */
    COVERS(true),
    /** Out: it names a revision later than the one that is there. */
    PREDATED(true),
    /** Out: it names a revision earlier than the one that is there. */
    OUTDATED(true),
    /** Out: what it names stands there more than once. */
    AMBIGUOUS(true),
    /** Out: what it names is there and does not want this type. */
    UNWANTED(true),
    /** Out: the revision it names is not there. */
    ORPHANED(true),
    /** In: somebody covers this, as it wants to be. */
    COVERED_SHALLOW(false),
    /** In: somebody covers this whose type it does not want. */
    COVERED_UNWANTED(false),
    /** In: somebody names a later revision of this. */
    COVERED_PREDATED(false),
    /** In: somebody names an earlier revision of this. */
    COVERED_OUTDATED(false),
    /** Neither: somebody else has the same id. */
    DUPLICATE(false);

    /** The incoming ones lie between these. */
    static final int FIRST_INCOMING = COVERED_SHALLOW.code();

    static final int INCOMING = 4;

    private static final LinkStatus[] ALL = values();

    private final boolean outgoing;
    private final String word = name().toLowerCase(Locale.ROOT).replace('_', ' ');

    LinkStatus(boolean outgoing) {
        this.outgoing = outgoing;
    }

    static LinkStatus at(int code) {
        return ALL[code];
    }

    /** How it is written in tables of many items, which are never stored. */
    @SuppressWarnings("EnumOrdinal")
    byte code() {
        return (byte) ordinal();
    }

    /** Whether the item it is seen from is the one that covers. */
    public boolean isOutgoing() {
        return outgoing;
    }

    /** Whether the item it is seen from is the one that is covered. */
    public boolean isIncoming() {
        return !outgoing && this != DUPLICATE;
    }

    /** Whether it is a defect of both ends. */
    public boolean isBad() {
        return this != COVERS && this != COVERED_SHALLOW;
    }

    /** Whether one end has been reworded since the link was made. */
    public boolean isSuspect() {
        return this == PREDATED || this == OUTDATED || this == COVERED_PREDATED || this == COVERED_OUTDATED;
    }

    /** The status in words. */
    public String word() {
        return word;
    }

    /** The same link seen from its other end; only of outgoing ones that have one. */
    LinkStatus back() {
        return switch (this) {
            case COVERS -> COVERED_SHALLOW;
            case UNWANTED -> COVERED_UNWANTED;
            case PREDATED -> COVERED_PREDATED;
            case OUTDATED -> COVERED_OUTDATED;
            default -> throw new IllegalStateException(this + " cannot be seen from the other end");
        };
    }

    /** Whether the other end knows of it. */
    boolean isMutual() {
        return outgoing && this != ORPHANED && this != AMBIGUOUS;
    }
}
