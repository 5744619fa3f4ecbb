package dk.roedtraad.followup;

/** The outcome words of Danish minutes. */
public enum Outcome {
    /** Godkendt. */
    APPROVED,
    /** Anbefales. */
    RECOMMENDED,
    /** Til efterretning. */
    NOTED,
    /** Ikke godkendt. */
    REJECTED,
    /** Udsat. */
    POSTPONED
}
