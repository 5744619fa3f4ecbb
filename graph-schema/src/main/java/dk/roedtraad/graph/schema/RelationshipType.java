package dk.roedtraad.graph.schema;

/** The types of relationships. */
public enum RelationshipType {
    /** A version of a trace link, from the later element to the earlier one it answers. */
    TRACES_TO
}
