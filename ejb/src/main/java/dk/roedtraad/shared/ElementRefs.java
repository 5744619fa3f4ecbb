package dk.roedtraad.shared;

import java.util.Optional;

/** Elements as the other features of the record meet them, public or not; for use cases, never for readers. */
public interface ElementRefs {

    /** The element, if one of that identity is in force and stands in an edition. */
    Optional<ElementRef> find(ElementId id);

    /** The Danish words of a wording, heading first, or empty where there is no such wording. */
    Optional<String> words(ElementId id, int revision);
}
