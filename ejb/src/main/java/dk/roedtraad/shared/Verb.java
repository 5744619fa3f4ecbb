package dk.roedtraad.shared;

/** What a journal entry says happened to an item. */
public enum Verb {
    /** It was not there before. */
    ADDED,
    /** It was there and reads otherwise now. */
    CHANGED,
    /** It is no longer in force; its history stays. */
    WITHDRAWN
}
