package dk.roedtraad.incontainer;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Changes the database as somebody can who has its password: past the triggers and the rules that hold the tables together. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Tampering {

    @Resource(lookup = "java:app/roedtraad/record")
    private DataSource database;

    /** Runs the statements. */
    public void run(String... statements) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            try {
                for (var each : statements) {
                    statement.execute(each);
                }
            } finally {
                statement.execute("set session_replication_role = origin");
            }
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** The first column of the first row that a query finds. */
    public String ask(String query) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** Tampers with rows of a table, has somebody look, and puts the table back as it was. */
    public void with(String table, String statement, Runnable look) {
        run("create table kept as select * from " + table, statement);
        try {
            look.run();
        } finally {
            run("delete from " + table, "insert into " + table + " select * from kept", "drop table kept");
        }
    }
}
