package dk.roedtraad.web.element.rest;

import dk.roedtraad.followup.AnswerValue;
import dk.roedtraad.followup.ProgressValue;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ElementNumber;
import dk.roedtraad.shared.Language;
import dk.roedtraad.shared.Visibility;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element as the newest edition in the reader's sight shows it.
 *
 * @param id its identity, for ever
 * @param number what people cite; it may change
 * @param kind code of its kind
 * @param title its title, in the reader's language where there is one
 * @param titleLanguage the language the title is in
 * @param text its Danish wording; left out where the title is all there is
 * @param revision ordinal of the wording
 * @param fingerprint SHA-256 of the normalised wording
 * @param document the document that owns it
 * @param documentTitle that document's title
 * @param edition the edition that shows it so
 * @param inForce whether that is the document's newest edition in the reader's sight
 * @param visibility {@code staff} where only staff see it so; left out where everybody does
 * @param themes codes of its themes
 * @param themesExample the themes are made for demonstration
 * @param answer the newest answer; left out where its kind is not answered
 * @param answered that answer's date
 * @param progress the newest progress; left out likewise
 * @param progressed that progress entry's date
 * @param source where the wording was read
 * @param example the wording is made for demonstration
 * @param numberExample number and place are made for demonstration
 * @param parent the element it stands under in its document
 * @param lineage what it came from and what came from it; only where one element is asked for
 * @param version what to name when it is changed; only where one element is asked for, and for who may read drafts
 * @param self its address in the API
 * @param page its address for people
 */
public record ElementRepresentation(
        ElementId id,
        @Nullable ElementNumber number,
        String kind,
        String title,
        Language titleLanguage,
        @Nullable String text,
        int revision,
        String fingerprint,
        String document,
        @Nullable String documentTitle,
        String edition,
        boolean inForce,
        @Nullable Visibility visibility,
        List<String> themes,
        boolean themesExample,
        @Nullable AnswerValue answer,
        @Nullable LocalDate answered,
        @Nullable ProgressValue progress,
        @Nullable LocalDate progressed,
        @Nullable SourceRepresentation source,
        boolean example,
        boolean numberExample,
        @Nullable ElementId parent,
        @Nullable List<LineageRepresentation> lineage,
        @Nullable Long version,
        String self,
        String page) {

    private static final String ADDRESS = "/api/elements/";

    /** The address of an element in the API. */
    public static String address(ElementId id) {
        return ADDRESS + id;
    }
}
