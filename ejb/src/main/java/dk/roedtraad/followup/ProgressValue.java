package dk.roedtraad.followup;

/** What was done about a recommendation or initiative (fremdrift). An axis of its own: it says nothing of what was answered. */
public enum ProgressValue {
    /** Nothing is recorded. */
    NOT_STARTED,
    /** Work has begun. */
    STARTED,
    /** It is done, and there is evidence. */
    DONE,
    /** Work rests; the reason says why. */
    PAUSED,
    /** Work was given up; the reason says why. */
    DROPPED;

    /** Whether the state must be shown by somebody else's word. */
    public boolean needsEvidence() {
        return this == DONE;
    }

    /** Whether the state means nothing without a reason. */
    public boolean needsReason() {
        return this == PAUSED || this == DROPPED;
    }
}
