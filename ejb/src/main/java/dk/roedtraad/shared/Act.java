package dk.roedtraad.shared;

/** Something that only those may do whose role {@link Permissions} lets. */
public enum Act {
    /** See editions that are not public, and what touches them. */
    READ_STAFF,
    /** Read every entry of the journal, and who made it. */
    READ_JOURNAL,
    /** Add an element to a draft. */
    ADD_ELEMENT,
    /** Give an element a new wording. */
    REVISE_ELEMENT,
    /** Give an element another number. */
    RENUMBER_ELEMENT,
    /** Take an element out of the next edition. */
    WITHDRAW_ELEMENT,
    /** Make a trace link. */
    LINK,
    /** Take a trace link back. */
    UNLINK,
    /** Record what a body answered. */
    ANSWER,
    /** Record what was done. */
    RECORD_PROGRESS,
    /** Make an edition public. */
    PUBLISH,
    /** Keep accounts, import, check and rebuild. */
    ADMINISTER
}
