package dk.roedtraad.followup;

import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.RecordItem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer (svar): what a body said to an element on a day. The newest counts; the others are history. An answer is never changed: who
 * says something else on the same day says a further one.
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
 * @param further the second, third … answer of one body on one day says 2, 3 …; the first says nothing
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
        boolean example,
        @Nullable Integer further)
        implements RecordItem {

    public Answer {
        evidence = List.copyOf(evidence);
    }

    /** The first answer of a body on a day. */
    public Answer(
            ElementId element,
            AnswerValue value,
            LocalDate date,
            String body,
            @Nullable String unit,
            @Nullable String reason,
            @Nullable String decision,
            List<String> evidence,
            @Nullable String source,
            boolean example) {
        this(element, value, date, body, unit, reason, decision, evidence, source, example, null);
    }

    @Override
    public String id() {
        return id(element, body, date, further);
    }

    /** The identity of an answer. */
    static String id(ElementId element, String body, LocalDate date, @Nullable Integer further) {
        var first = element + "/" + body + "/" + date;
        return further == null ? first : first + "/" + further;
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
