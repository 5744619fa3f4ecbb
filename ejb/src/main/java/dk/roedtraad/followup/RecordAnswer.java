package dk.roedtraad.followup;

import dk.roedtraad.shared.Citation;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Texts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records what a body answered to an element.
 *
 * @param element the element
 * @param version the version of it that the writer has read
 * @param value what was said
 * @param date when; absent: today
 * @param body key of the council or committee that said it
 * @param unit key of who follows it up; absent: nobody is named
 * @param reason why; a no, a part or a referral has one
 * @param decision key of the decision it rests on; absent: none
 * @param evidence sources that show it
 */
public record RecordAnswer(
        ElementId element,
        long version,
        @Nullable AnswerValue value,
        @Nullable LocalDate date,
        @Nullable String body,
        @Nullable String unit,
        @Nullable String reason,
        @Nullable String decision,
        List<Citation> evidence) {

    public RecordAnswer {
        body = Texts.clean(body);
        unit = Texts.clean(unit);
        reason = Texts.clean(reason);
        decision = Texts.clean(decision);
        evidence = List.copyOf(evidence);
    }
}
