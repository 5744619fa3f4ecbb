package dk.roedtraad.check;

/** Who hears what a check does and finds, as it does. */
public interface Watching {

    /** How far it has come. */
    void progress(String what);

    /** A defect. */
    void found(String defect);

    /** Whether a projection holds what the record holds. */
    default void compared(String projection, boolean equal) {}
}
