package dk.roedtraad.element;

import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ElementNumber;
import dk.roedtraad.shared.RecordItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of an element in an edition: its wording there, its number, what it stands under and where in the reading order.
 *
 * @param edition the edition
 * @param element the element
 * @param revision the ordinal of the wording it has there
 * @param number what people cite, or null where it has none
 * @param parent the element it stands under; structure, never a trace link
 * @param position reading order within the edition, from 1
 * @param example number and place are made for demonstration, no public source
 */
public record Placement(
        String edition,
        ElementId element,
        int revision,
        @Nullable ElementNumber number,
        @Nullable ElementId parent,
        int position,
        boolean example)
        implements RecordItem {

    @Override
    public String id() {
        return id(edition, element);
    }

    /** The identity of the place of an element in an edition. */
    public static String id(String edition, ElementId element) {
        return edition + "/" + element;
    }

    @Override
    public String noun() {
        return "placement";
    }

    @Override
    public List<String> touches() {
        return List.of(RecordItem.touch(element), RecordItem.touchEdition(edition));
    }

    /** The same place with another wording. */
    Placement worded(int ordinal) {
        return new Placement(edition, element, ordinal, number, parent, position, example);
    }

    /** The same place with another number, which is no example. */
    Placement numbered(ElementNumber other) {
        return new Placement(edition, element, revision, other, parent, position, false);
    }

    /** The same at another place in the reading order. */
    Placement at(int other) {
        return new Placement(edition, element, revision, number, parent, other, example);
    }

    /** The same in another edition and at another place in its reading order. */
    Placement copied(String other, int place) {
        return new Placement(other, element, revision, number, parent, place, example);
    }
}
