package dk.roedtraad.followup;

import dk.roedtraad.shared.Citation;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Texts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records what has been done about an element.
 *
 * @param element the element
 * @param version the version of it that the writer has read
 * @param value how far it has come
 * @param date when; absent: today
 * @param unit key of who says so; absent: nobody is named
 * @param reason why; a pause, an end or a moved target has one
 * @param target when it is to be done; absent: not said
 * @param evidence sources that show it; what is done has one
 */
public record RecordProgress(
        ElementId element,
        long version,
        @Nullable ProgressValue value,
        @Nullable LocalDate date,
        @Nullable String unit,
        @Nullable String reason,
        @Nullable LocalDate target,
        List<Citation> evidence) {

    public RecordProgress {
        unit = Texts.clean(unit);
        reason = Texts.clean(reason);
        evidence = List.copyOf(evidence);
    }
}
