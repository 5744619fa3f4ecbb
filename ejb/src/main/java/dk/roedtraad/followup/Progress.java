package dk.roedtraad.followup;

import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.RecordItem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A progress entry (fremdrift): what had been done about an element by a day. The newest counts; the others are history. An entry
 * is never changed: what is known later on the same day is a further one.
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
 * @param further the second, third … entry of one day says 2, 3 …; the first says nothing
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
        boolean example,
        @Nullable Integer further)
        implements RecordItem {

    public Progress {
        evidence = List.copyOf(evidence);
    }

    /** The first entry of a day. */
    public Progress(
            ElementId element,
            ProgressValue value,
            LocalDate date,
            @Nullable String unit,
            @Nullable String reason,
            @Nullable LocalDate target,
            List<String> evidence,
            @Nullable String source,
            boolean example) {
        this(element, value, date, unit, reason, target, evidence, source, example, null);
    }

    @Override
    public String id() {
        return id(element, date, further);
    }

    /** The identity of an entry. */
    static String id(ElementId element, LocalDate date, @Nullable Integer further) {
        var first = element + "/" + date;
        return further == null ? first : first + "/" + further;
    }

    /** Whether it moves the target that stood before and does not say why. */
    public boolean movesUnexplained(@Nullable LocalDate before) {
        return before != null && target != null && !target.equals(before) && reason == null;
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
