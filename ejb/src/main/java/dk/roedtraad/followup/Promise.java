package dk.roedtraad.followup;

import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.RecordItem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promise (løfte): a dated commitment on a document as a whole or on one element.
 *
 * @param id stable key
 * @param title what was promised
 * @param document the document it is about
 * @param element the element it is about, or null for the document as a whole
 * @param body who promised
 * @param made when
 * @param due the last day on which it is kept in time
 * @param dueNote how that day was read out of the promise
 * @param state what is known of it
 * @param kept when it was kept
 * @param checked when it was last looked for
 * @param evidence sources that show it was kept
 * @param source where the promise was read
 * @param example made for demonstration, no public source
 */
public record Promise(
        String id,
        Bilingual title,
        String document,
        @Nullable ElementId element,
        @Nullable String body,
        LocalDate made,
        LocalDate due,
        @Nullable Bilingual dueNote,
        PromiseState state,
        @Nullable LocalDate kept,
        @Nullable LocalDate checked,
        List<String> evidence,
        @Nullable String source,
        boolean example)
        implements RecordItem {

    public Promise {
        evidence = List.copyOf(evidence);
    }

    // [impl->req~overdue-promises~1]
    /** Whether its day has passed and it is not known to be kept. */
    public boolean isOverdue(LocalDate today) {
        return state != PromiseState.KEPT && today.isAfter(due);
    }

    @Override
    public String noun() {
        return "promise";
    }

    @Override
    public List<String> touches() {
        return List.of(element == null ? RecordItem.touchDocument(document) : RecordItem.touch(element));
    }
}
