package dk.roedtraad.trace;

/** How much of the earlier element a link takes up. */
public enum Coverage {
    /** All of it. */
    WHOLE,
    /** A part of it. */
    PART,
    /** It is mentioned, and nothing promised. */
    MENTION
}
