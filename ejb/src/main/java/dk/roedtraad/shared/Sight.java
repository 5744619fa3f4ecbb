package dk.roedtraad.shared;

/** What a reader sees. */
public enum Sight {
    /** What touches public editions; everybody. */
    PUBLIC,
    /** All editions; whoever may {@link Act#READ_STAFF}. */
    STAFF
}
