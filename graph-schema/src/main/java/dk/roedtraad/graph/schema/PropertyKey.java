package dk.roedtraad.graph.schema;

/** The keys of properties of nodes and relationships. */
public enum PropertyKey {
    /** Identity of an element, or of a trace link; a link's versions share it. */
    ID("id"),
    /** Code of an element's kind. */
    KIND("kind"),
    /** Whether everybody may see the element or the link version. */
    PUBLIC("public"),
    /** Whether staff may see the element or the link version. */
    STAFF("staff"),
    /** Code of a link's type. */
    TYPE("type"),
    /** The journal entry that opened a link version: its key. */
    SINCE("since"),
    /** The journal entry that closed a link version, or the largest long while it is in force. */
    UNTIL("until"),
    /** Which projection a checkpoint belongs to. */
    NAME("name"),
    /** Sequence of the last journal entry applied. */
    SEQUENCE("sequence"),
    /** That entry's hash. */
    HASH("hash"),
    /** How many elements there were when the checkpoint moved. */
    ELEMENTS("elements"),
    /** How many link versions there were when the checkpoint moved. */
    LINKS("links"),
    /** Whether the graph once reached the journal's end since it was empty, so that it may be asked. */
    FILLED("filled"),
    /** Set and removed within one transaction, to lock the checkpoint before it is read. */
    LOCKED("locked");

    private final String key;

    PropertyKey(String key) {
        this.key = key;
    }

    /** The key as it stands in the store. */
    public String key() {
        return key;
    }
}
