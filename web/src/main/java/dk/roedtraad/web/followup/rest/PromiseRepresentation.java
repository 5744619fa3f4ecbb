package dk.roedtraad.web.followup.rest;

import dk.roedtraad.followup.Promise;
import dk.roedtraad.followup.PromiseState;
import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Language;
import dk.roedtraad.web.element.rest.SourceRepresentation;
import dk.roedtraad.web.element.rest.Sources;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dated commitment.
 *
 * @param id its key
 * @param title what was promised, in the reader's language where there is one
 * @param titleLanguage the language the title is in
 * @param document the document it is about
 * @param element the element it is about; left out for the document as a whole
 * @param body who promised
 * @param made when
 * @param due the last day on which it is kept in time
 * @param dueNote how that day was read, in both languages
 * @param state what is known of it
 * @param overdue whether its day has passed and it is not known to be kept
 * @param kept when it was kept
 * @param checked when it was last looked for
 * @param evidence sources that show it was kept
 * @param source where it was read
 * @param example made for demonstration
 */
public record PromiseRepresentation(
        String id,
        String title,
        Language titleLanguage,
        String document,
        @Nullable ElementId element,
        @Nullable UnitRepresentation body,
        LocalDate made,
        LocalDate due,
        @Nullable Bilingual dueNote,
        PromiseState state,
        boolean overdue,
        @Nullable LocalDate kept,
        @Nullable LocalDate checked,
        List<SourceRepresentation> evidence,
        @Nullable SourceRepresentation source,
        boolean example) {

    /** The promise as it stands today, for a reader of that language. */
    static PromiseRepresentation of(
            Promise promise, @Nullable UnitRepresentation body, LocalDate today, Sources sources, Language language) {
        return new PromiseRepresentation(
                promise.id(),
                promise.title().in(language),
                promise.title().languageFor(language),
                promise.document(),
                promise.element(),
                body,
                promise.made(),
                promise.due(),
                promise.dueNote(),
                promise.state(),
                promise.isOverdue(today),
                promise.kept(),
                promise.checked(),
                sources.of(promise.evidence()),
                sources.of(promise.source()),
                promise.example());
    }
}
