package dk.roedtraad.element;

/** How a later element came from an earlier one. */
public enum LineageType {
    /** It stands in the earlier one's place. */
    REPLACES,
    /** It is one part of the earlier one. */
    SPLITS,
    /** It holds the earlier one together with others. */
    MERGES
}
