package dk.roedtraad.element;

import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.RecordItem;
import dk.roedtraad.shared.Visibility;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition (udgave) of a document: an ordered, nested list of elements in a certain wording and with certain numbers.
 *
 * <p>It begins as a draft that only staff may see, may be a proposal in public hearing, and is adopted or not. A later edition
 * of the same document has a higher position; for the public an element answers with the newest public edition it stands in.
 *
 * @param id stable key, part of addresses: the document's key, a hyphen, the edition's own
 * @param document the document it is an edition of
 * @param position order among the document's editions, oldest first
 * @param status how far it has come
 * @param visibility who may see it and everything that touches it
 * @param date when it got this status
 * @param title a title of its own
 * @param hearingFrom first day of the public hearing
 * @param hearingTo last day of the public hearing
 * @param decision the decision that made it so
 * @param source where it was read
 * @param example made for demonstration, no public source
 */
public record Edition(
        String id,
        String document,
        int position,
        EditionStatus status,
        Visibility visibility,
        LocalDate date,
        @Nullable Bilingual title,
        @Nullable LocalDate hearingFrom,
        @Nullable LocalDate hearingTo,
        @Nullable String decision,
        @Nullable String source,
        boolean example)
        implements RecordItem {

    @Override
    public String noun() {
        return "edition";
    }

    @Override
    public List<String> touches() {
        return List.of(RecordItem.touchEdition(id), RecordItem.touchDocument(document));
    }

    /** Whether everybody may see it. */
    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }
}
