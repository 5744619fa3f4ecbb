package dk.roedtraad.element;

import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Takes an element out of its document's draft; in the editions before it stays.
 *
 * @param element the element
 * @param version the version of it that the writer has read
 * @param reason why
 */
public record WithdrawElement(
        ElementId element, long version, @Nullable String reason) {

    public WithdrawElement {
        reason = Texts.clean(reason);
    }
}
