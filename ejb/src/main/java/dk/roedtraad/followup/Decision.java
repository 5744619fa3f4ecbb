package dk.roedtraad.followup;

import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.RecordItem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision (beslutning): a body, a meeting's date and an item. A theme meeting makes none.
 *
 * @param id stable key
 * @param body the unit that decided
 * @param date the meeting's date
 * @param item the item on the agenda
 * @param caseNumber case number, KLE form such as 00.22.00-P35-11-21
 * @param title what was decided on
 * @param outcome what was decided
 * @param source where it was read
 * @param example made for demonstration, no public source
 */
public record Decision(
        String id,
        String body,
        LocalDate date,
        @Nullable String item,
        @Nullable String caseNumber,
        Bilingual title,
        @Nullable Outcome outcome,
        @Nullable String source,
        boolean example)
        implements RecordItem {

    @Override
    public String noun() {
        return "decision";
    }

    @Override
    public List<String> touches() {
        return List.of();
    }
}
