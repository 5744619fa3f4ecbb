package dk.roedtraad.shared;

/** What a reader sees. */
public enum Sight {
    /** What touches public editions; everybody. */
    PUBLIC,
    /** All editions; whoever may {@link Act#READ_STAFF}. */
    STAFF;

    /** Whether what has that visibility is seen. */
    public boolean sees(Visibility visibility) {
        return this == STAFF || visibility == Visibility.PUBLIC;
    }
}
