package dk.roedtraad.followup;

/** What a unit is. */
public enum UnitType {
    /** The municipal council (byråd). */
    COUNCIL,
    /** A committee of the council (udvalg). */
    COMMITTEE,
    /** A part of the administration (fagcenter). */
    UNIT
}
