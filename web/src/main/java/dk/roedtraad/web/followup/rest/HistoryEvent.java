package dk.roedtraad.web.followup.rest;

import dk.roedtraad.element.EditionStatus;
import dk.roedtraad.shared.ElementNumber;
import dk.roedtraad.shared.Language;
import dk.roedtraad.web.element.rest.SourceRepresentation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an element.
 *
 * @param type what: a wording, a place in an edition with the wording as before, an answer, progress
 * @param date when
 * @param edition the edition that gave it this wording or place
 * @param status how far that edition has come
 * @param revision ordinal of the wording
 * @param number its number there
 * @param title its title there
 * @param titleLanguage the language the title is in
 * @param text its Danish wording there; only with a new wording
 * @param value the answer or the progress
 * @param body who answered
 * @param unit who follows up, or who reports progress
 * @param reason why, in Danish
 * @param target when it is to be done
 * @param decision the decision the answer rests on
 * @param evidence sources that show it
 * @param source where it was read
 * @param example made for demonstration
 */
public record HistoryEvent(
        Type type,
        LocalDate date,
        @Nullable String edition,
        @Nullable EditionStatus status,
        @Nullable Integer revision,
        @Nullable ElementNumber number,
        @Nullable String title,
        @Nullable Language titleLanguage,
        @Nullable String text,
        @Nullable Enum<?> value,
        @Nullable UnitRepresentation body,
        @Nullable UnitRepresentation unit,
        @Nullable String reason,
        @Nullable LocalDate target,
        @Nullable DecisionRepresentation decision,
        @Nullable List<SourceRepresentation> evidence,
        @Nullable SourceRepresentation source,
        boolean example) {

    /** What can happen to an element. */
    public enum Type {
        /** It got a wording. */
        REVISION,
        /** A later edition holds it, worded as before. */
        PLACEMENT,
        /** It was answered. */
        ANSWER,
        /** Something was done, or was not. */
        PROGRESS
    }
}
