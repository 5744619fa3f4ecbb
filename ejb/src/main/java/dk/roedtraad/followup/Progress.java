package dk.roedtraad.followup;

import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.RecordItem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A progress entry (fremdrift): what had been done about an element by a day. The newest counts; the others are history.
 *
 * @param element what it is about
 * @param value how far it had come
 * @param date when
 * @param unit who says so
 * @param reason why; a pause, an end or a moved target has one
 * @param target when it is to be done
 * @param evidence sources that show it
 * @param source where it was read
 * @param example made for demonstration, no public source
 */
public record Progress(
        ElementId element,
        ProgressValue value,
        LocalDate date,
        @Nullable String unit,
        @Nullable String reason,
        @Nullable LocalDate target,
        List<String> evidence,
        @Nullable String source,
        boolean example)
        implements RecordItem {

    public Progress {
        evidence = List.copyOf(evidence);
    }

    @Override
    public String id() {
        return element + "/" + date;
    }

    @Override
    public String noun() {
        return "progress";
    }

    @Override
    public List<String> touches() {
        return List.of(RecordItem.touch(element));
    }
}
