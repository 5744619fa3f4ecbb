package dk.roedtraad.startup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Makes the connections that the server's pool keeps, and can let go of all of them at once.
 *
 * <p>A database that is frozen, or behind a cut line, refuses nothing: it leaves everybody who asks waiting. A limit on
 * each answer would have to be short for readers and long for imports. So {@link RecordWatch} asks on a line of its
 * own, and when that is not answered in time, every connection is cut under those who wait on it, and no new one is
 * tried before the database answers again. The pool makes its own object of this class, hence what is static.
 */
public class RecordConnections extends PGSimpleDataSource {

    private static final long serialVersionUID = 1L;
    /** What SQL calls a client that cannot connect. */
    private static final String CANNOT_CONNECT = "08001";

    private static final Set<Connection> OPEN = Collections.newSetFromMap(new WeakHashMap<>());
    private static volatile boolean away;

    @Override
    public Connection getConnection(@Nullable String user, @Nullable String password) throws SQLException {
        if (away) {
            throw new SQLException("The database does not answer", CANNOT_CONNECT);
        }
        Connection connection = super.getConnection(user, password);
        synchronized (OPEN) {
            OPEN.add(connection);
        }
        return connection;
    }

    /** Whether the database counts as away. */
    static boolean areAway() {
        return away;
    }

    /** From now on connections can be made. */
    static void allow() {
        away = false;
    }

    /** From now on no connection can be made, and whoever waits on one is told that it is lost. */
    static void cut() throws SQLException {
        away = true;
        List<Connection> cut;
        synchronized (OPEN) {
            cut = List.copyOf(OPEN);
            OPEN.clear();
        }
        for (Connection connection : cut) {
            connection.abort(Runnable::run);
        }
    }
}
