package dk.roedtraad.element;

/** How far an edition has come; the states of Plandata, the national plan register. */
public enum EditionStatus {
    /** Being written (kladde). */
    DRAFT,
    /** Proposed, in or before public hearing (forslag). */
    PROPOSAL,
    /** Rewritten after the hearing, before the council (kladde til vedtagelse). */
    FOR_ADOPTION,
    /** Adopted by the council (vedtaget). */
    ADOPTED,
    /** No longer in force (aflyst). */
    CANCELLED
}
