package dk.roedtraad.followup;

import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.RecordItem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit (enhed): the council, a committee or an administrative unit. Units are dated, since they are renamed at elections.
 *
 * @param id stable key
 * @param type what it is
 * @param name what it is called
 * @param from first day of its existence
 * @param to last day of its existence
 * @param succeeds the unit it took over from
 * @param example made for demonstration, no public source
 */
public record Unit(
        String id,
        UnitType type,
        Bilingual name,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String succeeds,
        boolean example)
        implements RecordItem {

    /** Whether it can answer and decide: the council or a committee. */
    public boolean isBody() {
        return type != UnitType.UNIT;
    }

    /** Whether it existed on that day. */
    public boolean existedOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    @Override
    public String noun() {
        return "unit";
    }

    @Override
    public List<String> touches() {
        return List.of();
    }
}
