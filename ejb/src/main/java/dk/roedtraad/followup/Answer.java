package dk.roedtraad.followup;

import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.RecordItem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer (svar): what a body said to an element on a day. The newest counts; the others are history.
 *
 * @param element what was answered
 * @param value what was said
 * @param date when
 * @param body the council or committee that said it
 * @param unit who follows it up
 * @param reason why; a no, a part or a referral has one
 * @param decision the decision it rests on
 * @param evidence sources that show it
 * @param source where it was read
 * @param example made for demonstration, no public source
 */
public record Answer(
        ElementId element,
        AnswerValue value,
        LocalDate date,
        String body,
        @Nullable String unit,
        @Nullable String reason,
        @Nullable String decision,
        List<String> evidence,
        @Nullable String source,
        boolean example)
        implements RecordItem {

    public Answer {
        evidence = List.copyOf(evidence);
    }

    @Override
    public String id() {
        return element + "/" + body + "/" + date;
    }

    @Override
    public String noun() {
        return "answer";
    }

    @Override
    public List<String> touches() {
        return List.of(RecordItem.touch(element));
    }
}
