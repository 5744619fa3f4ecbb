package dk.roedtraad.startup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
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

    private static final Set<Connection> OPEN =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
    private static final Map<Object, CompletableFuture<Connection>> OPENING = new ConcurrentHashMap<>();
    private static volatile boolean away;

    /** Connects in a thread of its own, since nothing else frees who waits for a silent database to greet back. */
    @Override
    public Connection getConnection(@Nullable String user, @Nullable String password) throws SQLException {
        var opening = new CompletableFuture<Connection>();
        var who = new Object();
        OPENING.put(who, opening);
        try {
            if (away) {
                throw unreachable();
            }
            var thread = new Thread(() -> open(user, password, opening), "connecting to the record");
            thread.setDaemon(true);
            thread.start();
            return opening.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof SQLException sql ? sql : new SQLException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            opening.cancel(false);
            throw unreachable();
        } finally {
            OPENING.remove(who);
        }
    }

    private void open(@Nullable String user, @Nullable String password, CompletableFuture<Connection> opening) {
        try {
            var connection = super.getConnection(user, password);
            OPEN.add(connection);
            if (!opening.complete(connection)) {
                connection.close();
            }
        } catch (SQLException | RuntimeException e) {
            opening.completeExceptionally(e);
        }
    }

    private static SQLException unreachable() {
        return new SQLException("The database does not answer", CANNOT_CONNECT);
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
        OPENING.values().forEach(opening -> opening.completeExceptionally(unreachable()));
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
