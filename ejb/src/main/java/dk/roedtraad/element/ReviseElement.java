package dk.roedtraad.element;

import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Gives an element a new wording in its document's draft.
 *
 * @param element the element
 * @param version the version of it that the writer has read
 * @param wording the new wording
 * @param reason why
 */
public record ReviseElement(
        ElementId element,
        long version,
        NewWording wording,
        @Nullable String reason) {

    public ReviseElement {
        reason = Texts.clean(reason);
    }
}
