package dk.roedtraad.element;

import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds an element to the draft of a document.
 *
 * @param document key of the document
 * @param kind code of its kind
 * @param key what it is called within the document; absent: one is made of the title
 * @param number what people are to cite; absent: none
 * @param parent the element it is to stand under, as its last; absent: none
 * @param themes codes of its themes
 * @param wording its wording
 * @param reason why
 */
public record AddElement(
        @Nullable String document,
        @Nullable String kind,
        @Nullable String key,
        @Nullable String number,
        @Nullable ElementId parent,
        List<String> themes,
        NewWording wording,
        @Nullable String reason) {

    public AddElement {
        document = Texts.clean(document);
        kind = Texts.clean(kind);
        key = Texts.clean(key);
        number = Texts.clean(number);
        themes = List.copyOf(themes);
        reason = Texts.clean(reason);
    }
}
