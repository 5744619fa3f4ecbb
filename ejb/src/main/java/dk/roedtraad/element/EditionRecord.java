package dk.roedtraad.element;

import dk.roedtraad.shared.ElementId;
import java.util.List;

/** All editions with their places and wordings, public or not; for use cases, never for readers. */
public interface EditionRecord {

    /** A document's editions, oldest first. */
    List<Edition> editions(String document);

    /** What stands in an edition, in reading order. */
    List<Placement> placements(String edition);

    /** An element's wordings, by ordinal. */
    List<Revision> revisions(ElementId element);
}
