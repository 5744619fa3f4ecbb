package dk.roedtraad.web.element.rest;

import dk.roedtraad.element.Lineage;
import dk.roedtraad.element.LineageType;
import dk.roedtraad.shared.ElementId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a later element came from an earlier one.
 *
 * @param type how
 * @param later the newer element
 * @param earlier the element it came from
 * @param date when
 * @param reason why, in Danish
 * @param example made for demonstration
 */
public record LineageRepresentation(
        LineageType type,
        ElementId later,
        ElementId earlier,
        LocalDate date,
        @Nullable String reason,
        boolean example) {

    static LineageRepresentation of(Lineage line) {
        return new LineageRepresentation(
                line.type(), line.later(), line.earlier(), line.date(), line.reason(), line.example());
    }
}
