package dk.roedtraad.followup;

/** What is known of a promise. Whether it is overdue follows from its date and is never typed in. */
public enum PromiseState {
    /** Nothing is recorded yet. */
    OPEN,
    /** It was kept, and there is evidence. */
    KEPT,
    /** It was looked for in public sources and not found; the day of the last look is kept. */
    NOT_FOUND
}
