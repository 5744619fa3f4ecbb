package dk.roedtraad.tracing.markdown;

/** Where in a file a line stands, which tells what it may be. */
enum Part {
    /** Outside of any item. */
    NOTHING,
    /** Under a heading, which may become the title of an item. */
    HEADING,
    /** In a block of code: nothing in it means anything. */
    CODE,
    /** In an item, outside of its parts. */
    ITEM,
    /** In the text of an item. */
    DESCRIPTION,
    /** In the reasons for an item. */
    RATIONALE,
    /** In a comment to an item. */
    COMMENT,
    /** In the list of the items it covers. */
    COVERS,
    /** In the list of the items it depends on. */
    DEPENDS,
    /** In the list of the types it needs. */
    NEEDS,
    /** In the list of its tags. */
    TAGS;

    /** Whether any line that is nothing else is text. */
    boolean isText() {
        return this == DESCRIPTION || this == RATIONALE || this == COMMENT;
    }

    /** Whether a note that hands on another item ends this one. */
    boolean mayForward() {
        return this != RATIONALE && this != COMMENT;
    }
}
