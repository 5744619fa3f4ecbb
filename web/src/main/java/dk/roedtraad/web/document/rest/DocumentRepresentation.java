package dk.roedtraad.web.document.rest;

import dk.roedtraad.element.Document;
import dk.roedtraad.element.DocumentType;
import dk.roedtraad.element.Edition;
import dk.roedtraad.element.EditionStatus;
import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.Language;
import dk.roedtraad.shared.Visibility;
import dk.roedtraad.web.element.rest.Shown;
import dk.roedtraad.web.element.rest.SourceRepresentation;
import dk.roedtraad.web.element.rest.Sources;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document with its editions in the reader's sight.
 *
 * @param id its key
 * @param code what its elements' numbers begin with
 * @param type what it is
 * @param title its title, in the reader's language where there is one
 * @param titleLanguage the language the title is in
 * @param note what is and what is not found, in both languages
 * @param source where it was read
 * @param example made for demonstration
 * @param editions those editions, oldest first
 * @param elements address of the list of its elements in force
 * @param self its address in the API
 * @param page its address for people
 */
public record DocumentRepresentation(
        String id,
        String code,
        DocumentType type,
        String title,
        Language titleLanguage,
        @Nullable Bilingual note,
        @Nullable SourceRepresentation source,
        boolean example,
        List<EditionEntry> editions,
        String elements,
        String self,
        String page) {

    /**
     * An edition.
     *
     * @param id its key
     * @param status how far it has come
     * @param visibility {@code staff} where only staff see it so; left out where everybody does
     * @param date when it got this status
     * @param title a title of its own, in both languages
     * @param hearingFrom first day of the hearing
     * @param hearingTo last day of the hearing
     * @param source where it was read
     * @param example made for demonstration
     * @param page its address for people
     */
    public record EditionEntry(
            String id,
            EditionStatus status,
            @Nullable Visibility visibility,
            LocalDate date,
            @Nullable Bilingual title,
            @Nullable LocalDate hearingFrom,
            @Nullable LocalDate hearingTo,
            @Nullable SourceRepresentation source,
            boolean example,
            String page) {

        static EditionEntry of(Edition edition, Sources sources) {
            return new EditionEntry(
                    edition.id(),
                    edition.status(),
                    Shown.unlessPublic(edition.visibility()),
                    edition.date(),
                    edition.title(),
                    edition.hearingFrom(),
                    edition.hearingTo(),
                    sources.of(edition.source()),
                    edition.example(),
                    "/dokument/" + edition.id());
        }
    }

    static DocumentRepresentation of(Document document, List<Edition> editions, Sources sources, Language language) {
        return new DocumentRepresentation(
                document.id(),
                document.code(),
                document.type(),
                document.title().in(language),
                document.title().languageFor(language),
                document.note(),
                sources.of(document.source()),
                document.example(),
                editions.stream()
                        .map(edition -> EditionEntry.of(edition, sources))
                        .toList(),
                "/api/elements?document=" + document.id(),
                "/api/documents/" + document.id(),
                "/dokument/" + document.id());
    }
}
