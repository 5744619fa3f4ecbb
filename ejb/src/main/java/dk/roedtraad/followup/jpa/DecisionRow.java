package dk.roedtraad.followup.jpa;

import dk.roedtraad.followup.Decision;
import dk.roedtraad.followup.Outcome;
import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.jpa.VersionedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A version of a decision. */
@Entity
@Table(name = "decision")
class DecisionRow extends VersionedRow<Decision> {

    private String body = "";

    @Column(name = "dated")
    private LocalDate date = LocalDate.EPOCH;

    @Column(name = "agenda_item")
    private @Nullable String agendaItem;

    @Column(name = "case_number")
    private @Nullable String caseNumber;

    @Column(name = "title_da")
    private String titleDa = "";

    @Column(name = "title_en")
    private @Nullable String titleEn;

    private @Nullable String outcome;

    private @Nullable String source;

    private boolean example;

    protected DecisionRow() {}

    DecisionRow(Decision item) {
        body = item.body();
        date = item.date();
        agendaItem = item.item();
        caseNumber = item.caseNumber();
        titleDa = item.title().da();
        titleEn = item.title().en();
        outcome = Optional.ofNullable(item.outcome()).map(Codes::of).orElse(null);
        source = item.source();
        example = item.example();
    }

    @Override
    public Decision item() {
        return new Decision(
                id(),
                body,
                date,
                agendaItem,
                caseNumber,
                new Bilingual(titleDa, titleEn),
                Optional.ofNullable(outcome)
                        .map(code -> Codes.parse(Outcome.class, "outcome", code))
                        .orElse(null),
                source,
                example);
    }
}
