package dk.roedtraad.graph.schema;

/** The labels of nodes. They are few and fixed: what kind of element a node is, is a property. */
public enum NodeLabel {
    /** An element of the record, whether the public may see it or not. */
    ELEMENT("Element"),
    /** How far the graph has followed the journal; there is at most one. */
    CHECKPOINT("Checkpoint");

    private final String label;

    NodeLabel(String label) {
        this.label = label;
    }

    /** The label as it stands in the store. */
    public String label() {
        return label;
    }
}
