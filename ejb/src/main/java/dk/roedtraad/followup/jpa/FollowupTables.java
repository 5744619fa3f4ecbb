package dk.roedtraad.followup.jpa;

import dk.roedtraad.followup.Answer;
import dk.roedtraad.followup.Decision;
import dk.roedtraad.followup.Progress;
import dk.roedtraad.followup.Promise;
import dk.roedtraad.followup.Unit;
import dk.roedtraad.shared.jpa.Table;
import dk.roedtraad.shared.jpa.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The tables of follow-up. */
@ApplicationScoped
class FollowupTables implements Tables {

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(
                new Table<>(Unit.class, UnitRow.class, UnitRow::new),
                new Table<>(Decision.class, DecisionRow.class, DecisionRow::new),
                new Table<>(Answer.class, AnswerRow.class, AnswerRow::new),
                new Table<>(Progress.class, ProgressRow.class, ProgressRow::new),
                new Table<>(Promise.class, PromiseRow.class, PromiseRow::new));
    }
}
