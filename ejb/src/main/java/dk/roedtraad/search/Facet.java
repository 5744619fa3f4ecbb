package dk.roedtraad.search;

/** What hits are counted by. The constant's code is its name in addresses and in JSON. */
public enum Facet {
    /** Kind of element. */
    KIND,
    /** Document. */
    DOCUMENT,
    /** Theme; an element may count under several. */
    THEME,
    /** Answer, where the kind can be answered. */
    ANSWER,
    /** Progress, where the kind can be answered. */
    PROGRESS
}
