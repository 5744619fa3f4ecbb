package dk.roedtraad.element;

import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Gives an element another number in its document's draft.
 *
 * @param element the element
 * @param version the version of it that the writer has read
 * @param number the new number
 * @param reason why
 */
public record RenumberElement(
        ElementId element,
        long version,
        @Nullable String number,
        @Nullable String reason) {

    public RenumberElement {
        number = Texts.clean(number);
        reason = Texts.clean(reason);
    }
}
