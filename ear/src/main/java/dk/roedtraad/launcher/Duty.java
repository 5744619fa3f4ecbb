package dk.roedtraad.launcher;

/** What the end of a program means for the run. */
enum Duty {
    /** The record or the site itself: the run ends with it. */
    VITAL,
    /** A projection: it is started again, and the site goes on meanwhile. */
    REVIVED,
    /** Does one piece of work and ends, which is no misfortune. */
    STEP
}
