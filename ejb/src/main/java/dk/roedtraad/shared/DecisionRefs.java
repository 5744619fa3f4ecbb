package dk.roedtraad.shared;

/** Decisions as the other features of the record meet them. */
public interface DecisionRefs {

    /** Whether there is a decision of that key. */
    boolean exists(String id);
}
