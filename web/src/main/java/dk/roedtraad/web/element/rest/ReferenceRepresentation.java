package dk.roedtraad.web.element.rest;

import dk.roedtraad.element.ElementView;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ElementNumber;
import dk.roedtraad.shared.Language;
import dk.roedtraad.shared.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * An element named in passing.
 *
 * @param id its identity
 * @param number what people cite
 * @param kind code of its kind
 * @param title its title, in the reader's language where there is one
 * @param titleLanguage the language the title is in
 * @param document the document that owns it
 * @param visibility {@code staff} where only staff see it so; left out where everybody does
 * @param example the wording is made for demonstration
 * @param self its address in the API
 */
public record ReferenceRepresentation(
        ElementId id,
        @Nullable ElementNumber number,
        String kind,
        String title,
        Language titleLanguage,
        String document,
        @Nullable Visibility visibility,
        boolean example,
        String self) {

    /** The element as a reader of that language sees it. */
    public static ReferenceRepresentation of(ElementView element, Language language) {
        return new ReferenceRepresentation(
                element.id(),
                element.number(),
                element.kind(),
                element.title().in(language),
                element.title().languageFor(language),
                element.document(),
                Shown.unlessPublic(element.visibility()),
                element.example(),
                ElementRepresentation.address(element.id()));
    }
}
