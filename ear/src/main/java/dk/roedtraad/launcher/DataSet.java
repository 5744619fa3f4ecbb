package dk.roedtraad.launcher;

/** What an empty record is filled with at its first start. */
enum DataSet {
    /** The public facts of the case, and examples where the public sources are silent. */
    demo,
    /** The public facts of the case only. */
    facts,
    /** Reference data only: kinds, link types, rules, themes and units. */
    none
}
