package dk.roedtraad.shared;

import java.util.List;

/**
 * One thing of the record, whole, as it stands: a document, a wording, a link, an answer. Items are immutable records; a change is
 * a new item of the same identity.
 */
public interface RecordItem {

    /** The identity within its noun; what versions of one thing have in common. */
    String id();

    /** What it is called in journal types and messages, such as {@code element}. */
    String noun();

    /**
     * What a reader must be allowed to see to see this: {@code element:…}, {@code edition:…} and {@code document:…}; projections
     * learn from it what to read again.
     */
    List<String> touches();

    /** The touch of an element. */
    static String touch(ElementId element) {
        return "element:" + element;
    }

    /** The touch of an edition. */
    static String touchEdition(String edition) {
        return "edition:" + edition;
    }

    /** The touch of a document. */
    static String touchDocument(String document) {
        return "document:" + document;
    }
}
