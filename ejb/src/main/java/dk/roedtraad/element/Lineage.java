package dk.roedtraad.element;

import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.RecordItem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lineage (afstamning): that a later element came from an earlier one. It stands apart from trace links and covers nothing.
 *
 * @param type how it came
 * @param later the newer element
 * @param earlier the element it came from
 * @param date when
 * @param reason why
 * @param example made for demonstration, no public source
 */
public record Lineage(
        LineageType type,
        ElementId later,
        ElementId earlier,
        LocalDate date,
        @Nullable String reason,
        boolean example) implements RecordItem {

    @Override
    public String id() {
        return later + "/" + earlier;
    }

    @Override
    public String noun() {
        return "lineage";
    }

    @Override
    public List<String> touches() {
        return List.of(RecordItem.touch(later), RecordItem.touch(earlier));
    }
}
