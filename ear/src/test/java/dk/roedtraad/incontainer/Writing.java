package dk.roedtraad.incontainer;

import dk.roedtraad.shared.Actor;
import dk.roedtraad.shared.RecordItem;
import dk.roedtraad.shared.Recorder;
import dk.roedtraad.shared.Role;
import dk.roedtraad.shared.Verb;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Writes the record the way a use case does; an enterprise bean, so that any thread may call it. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class Writing {

    private static final Actor TESTER = new Actor("test:in-container", Role.PLANNER);

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "java:app/roedtraad/record")
    private DataSource database;

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

    /** Records two additions in one transaction, each begun by itself, and answers the last sequence. */
    public long writeBoth(RecordItem one, RecordItem other) {
        try {
            transaction.begin();
            recorder.begin(TESTER, "two at once").record(Verb.ADDED, one);
            long sequence = recorder.begin(TESTER, "two at once").record(Verb.ADDED, other);
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

    /** Runs a statement that the use cases do not have, and takes it back. */
    public void run(String statement) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var prepared = connection.createStatement()) {
                prepared.execute(statement);
            } finally {
                connection.rollback();
            }
        }
    }
}
