package dk.roedtraad.web.document.rest;

import dk.roedtraad.element.Edition;
import dk.roedtraad.element.EditionStatus;
import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.Visibility;
import dk.roedtraad.web.element.rest.SourceRepresentation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a document.
 *
 * @param id its key
 * @param document key of its document
 * @param status how far it has come
 * @param visibility who may see it
 * @param date when it got this status
 * @param title a title of its own, in both languages
 * @param hearingFrom first day of the hearing
 * @param hearingTo last day of the hearing
 * @param decision key of the decision that made it so
 * @param source where it was read
 * @param example made for demonstration
 * @param version what to name when it is published; only for who may read drafts
 * @param self its address in the API
 * @param page its address for people
 */
public record EditionRepresentation(
        String id,
        String document,
        EditionStatus status,
        Visibility visibility,
        LocalDate date,
        @Nullable Bilingual title,
        @Nullable LocalDate hearingFrom,
        @Nullable LocalDate hearingTo,
        @Nullable String decision,
        @Nullable SourceRepresentation source,
        boolean example,
        @Nullable Long version,
        String self,
        String page) {

    static EditionRepresentation of(Edition edition, @Nullable SourceRepresentation source, @Nullable Long version) {
        return new EditionRepresentation(
                edition.id(),
                edition.document(),
                edition.status(),
                edition.visibility(),
                edition.date(),
                edition.title(),
                edition.hearingFrom(),
                edition.hearingTo(),
                edition.decision(),
                source,
                edition.example(),
                version,
                address(edition.id()),
                "/dokument/" + edition.id());
    }

    static String address(String edition) {
        return "/api/editions/" + edition;
    }
}
