package dk.roedtraad.web.followup.rest;

import dk.roedtraad.followup.Decision;
import dk.roedtraad.followup.Outcome;
import dk.roedtraad.shared.Bilingual;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision that something rests on.
 *
 * @param id its key
 * @param body the unit that decided
 * @param date the meeting's date
 * @param item the item on the agenda
 * @param caseNumber the case number
 * @param title what was decided on, in both languages
 * @param outcome what was decided
 * @param example made for demonstration
 */
public record DecisionRepresentation(
        String id,
        String body,
        LocalDate date,
        @Nullable String item,
        @Nullable String caseNumber,
        Bilingual title,
        @Nullable Outcome outcome,
        boolean example) {

    static DecisionRepresentation of(Decision decision) {
        return new DecisionRepresentation(
                decision.id(),
                decision.body(),
                decision.date(),
                decision.item(),
                decision.caseNumber(),
                decision.title(),
                decision.outcome(),
                decision.example());
    }
}
