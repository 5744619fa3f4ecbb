package dk.roedtraad.incontainer;

import dk.roedtraad.shared.Actor;
import dk.roedtraad.shared.RecordItem;
import dk.roedtraad.shared.Recorder;
import dk.roedtraad.shared.Verb;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;

/** Writes the record the way a use case does. */
@ApplicationScoped
public class Writing {

    private static final Actor TESTER = new Actor("test:in-container", "planner");

    @Resource
    private UserTransaction transaction;

    @Inject
    private Recorder recorder;

    /** Records one change in a transaction of its own and answers its sequence. */
    public long write(Verb verb, RecordItem item) {
        try {
            transaction.begin();
            long sequence = recorder.begin(TESTER, null).record(verb, item);
            transaction.commit();
            return sequence;
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** Records one change and takes it back. */
    public void writeAndRollBack(Verb verb, RecordItem item) {
        try {
            transaction.begin();
            recorder.begin(TESTER, null).record(verb, item);
            transaction.rollback();
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }
}
