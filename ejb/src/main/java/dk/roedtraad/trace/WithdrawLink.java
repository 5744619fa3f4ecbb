package dk.roedtraad.trace;

import dk.roedtraad.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Takes a trace link back.
 *
 * @param link its identity
 * @param version the version of it that the writer has read
 * @param reason why
 */
public record WithdrawLink(
        String link, long version, @Nullable String reason) {

    public WithdrawLink {
        reason = Texts.clean(reason);
    }
}
