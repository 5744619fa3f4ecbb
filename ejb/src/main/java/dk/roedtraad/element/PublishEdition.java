package dk.roedtraad.element;

import dk.roedtraad.shared.Texts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Makes an edition public, or says that a public one has come further.
 *
 * @param edition key of the edition
 * @param version the version of it that the writer has read
 * @param status how far it has come
 * @param date when it got that status; absent: today
 * @param title a title of its own; absent: as before
 * @param titleEn that title in English
 * @param hearingFrom first day of the public hearing; absent: as before
 * @param hearingTo last day of the public hearing; absent: as before
 * @param decision key of the decision that made it so; absent: none
 * @param reason why
 */
public record PublishEdition(
        String edition,
        long version,
        @Nullable EditionStatus status,
        @Nullable LocalDate date,
        @Nullable String title,
        @Nullable String titleEn,
        @Nullable LocalDate hearingFrom,
        @Nullable LocalDate hearingTo,
        @Nullable String decision,
        @Nullable String reason) {

    public PublishEdition {
        title = Texts.clean(title);
        titleEn = Texts.clean(titleEn);
        decision = Texts.clean(decision);
        reason = Texts.clean(reason);
    }
}
