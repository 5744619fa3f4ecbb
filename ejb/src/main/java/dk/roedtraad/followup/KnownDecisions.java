package dk.roedtraad.followup;

import dk.roedtraad.shared.DecisionRefs;
import dk.roedtraad.shared.RecordRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The decisions of the record. */
@ApplicationScoped
public class KnownDecisions implements DecisionRefs {

    @Inject
    private RecordRows rows;

    @Override
    public boolean exists(String id) {
        return rows.find(Decision.class, id).isPresent();
    }
}
