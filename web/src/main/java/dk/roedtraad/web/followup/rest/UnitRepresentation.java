package dk.roedtraad.web.followup.rest;

import dk.roedtraad.followup.Unit;
import dk.roedtraad.followup.UnitType;
import dk.roedtraad.shared.Bilingual;

/**
 * A council, a committee or an administrative unit.
 *
 * @param id its key
 * @param type what it is
 * @param name what it is called, in both languages
 * @param example made for demonstration
 */
public record UnitRepresentation(String id, UnitType type, Bilingual name, boolean example) {

    static UnitRepresentation of(Unit unit) {
        return new UnitRepresentation(unit.id(), unit.type(), unit.name(), unit.example());
    }
}
