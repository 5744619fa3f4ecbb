package dk.roedtraad.element;

import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.ElementNumber;
import dk.roedtraad.shared.RecordItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document (dokument): a vision, a report, a strategy or a plan. It owns the identities of its elements, and its code begins their
 * numbers. Visions of different years are different documents, even of one name.
 *
 * @param id stable key, part of addresses
 * @param code short upper-case code for public numbers
 * @param type what it is
 * @param title its title
 * @param note what is and what is not found, for readers
 * @param source where it was read
 * @param example made for demonstration, no public source
 */
public record Document(
        String id,
        String code,
        DocumentType type,
        Bilingual title,
        @Nullable Bilingual note,
        @Nullable String source,
        boolean example)
        implements RecordItem {

    @Override
    public String noun() {
        return "document";
    }

    @Override
    public List<String> touches() {
        return List.of(RecordItem.touchDocument(id));
    }

    /** Whether the number begins with the document's code. */
    public boolean owns(ElementNumber number) {
        return number.code().equals(code);
    }
}
