package dk.roedtraad.element;

import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Key;
import dk.roedtraad.shared.RecordRows;
import dk.roedtraad.shared.Town;
import dk.roedtraad.shared.UnknownItemException;
import dk.roedtraad.shared.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the edition in which a document may be changed: its newest one if that is not public, otherwise a draft that begins as a copy of
 * it. So nothing that is reworded reaches the public before a publisher has said so.
 */
// [impl->req~drafts~1]
@ApplicationScoped
public class WorkingEdition {

    @Inject
    private EditionRecord record;

    @Inject
    private RecordRows rows;

    @Inject
    private Clock clock;

    /** The manuscript of the document that owns the element, to be asked for behind the journal's lock. */
    Manuscript of(ElementId id) {
        var element = rows.of(Element.class)
                .current(id.value())
                .orElseThrow(() -> new UnknownItemException("element", id.value()));
        return of(rows.of(Document.class)
                .current(element.document())
                .orElseThrow(() -> new UnknownItemException("document", element.document())));
    }

    /** The document's manuscript, to be asked for behind the journal's lock. */
    Manuscript of(Document document) {
        var editions = record.editions(document.id());
        if (editions.isEmpty()) {
            return Manuscript.opening(document, draft(document, null), List.of());
        }
        var newest = editions.get(editions.size() - 1);
        var places = record.placements(newest.id());
        return newest.isPublic()
                ? Manuscript.opening(document, draft(document, newest), places)
                : Manuscript.of(document, newest, places);
    }

    private Edition draft(Document document, @Nullable Edition newest) {
        int position = newest == null ? 1 : newest.position() + 1;
        return new Edition(
                Key.firstFree(document.id() + "-udgave-" + position, this::isTaken),
                document.id(),
                position,
                EditionStatus.DRAFT,
                Visibility.STAFF,
                notBefore(newest),
                null,
                null,
                null,
                null,
                null,
                false);
    }

    private boolean isTaken(String edition) {
        return !rows.of(Edition.class).versions(edition).isEmpty();
    }

    private LocalDate notBefore(@Nullable Edition newest) {
        var today = Town.today(clock);
        return newest != null && newest.date().isAfter(today) ? newest.date() : today;
    }
}
