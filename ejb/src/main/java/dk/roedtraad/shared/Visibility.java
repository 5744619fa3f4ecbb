package dk.roedtraad.shared;

/** Who may see an edition and whatever touches it. */
public enum Visibility {
    /** Readers with a role; for everybody else it does not exist. */
    STAFF,
    /** Everybody. */
    PUBLIC
}
