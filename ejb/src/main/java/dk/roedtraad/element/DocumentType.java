package dk.roedtraad.element;

/** What a document is in the chain from vision to plan. */
public enum DocumentType {
    /** A council's vision (vision). */
    VISION,
    /** A report with recommendations (anbefalingsrapport). */
    REPORT,
    /** A municipal planning strategy (kommuneplanstrategi), planloven § 23 a. */
    STRATEGY,
    /** A municipal or local plan (kommuneplan, lokalplan). */
    PLAN
}
