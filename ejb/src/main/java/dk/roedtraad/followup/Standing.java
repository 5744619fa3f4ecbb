package dk.roedtraad.followup;

import dk.roedtraad.shared.ElementId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an element stands: the newest answer and the newest progress, two axes that are never merged.
 *
 * @param element the element
 * @param answer the newest answer by date, or that there is none
 * @param answered its date
 * @param progress the newest progress by date, or that there is none
 * @param progressed its date
 */
public record Standing(
        ElementId element,
        AnswerValue answer,
        @Nullable LocalDate answered,
        ProgressValue progress,
        @Nullable LocalDate progressed) {

    /** Nothing is recorded. */
    public static Standing nothing(ElementId element) {
        return new Standing(element, AnswerValue.NOT_ANSWERED, null, ProgressValue.NOT_STARTED, null);
    }

    /** The date of the newest of both, or null where nothing is recorded. */
    public @Nullable LocalDate lastEvent() {
        if (answered == null || progressed == null) {
            return answered == null ? progressed : answered;
        }
        return answered.isAfter(progressed) ? answered : progressed;
    }
}
