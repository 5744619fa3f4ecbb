package dk.roedtraad.graphserver;

import static java.util.Objects.requireNonNull;
import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.io.ByteUnit;

// [impl->req~separate-graph-program~1]
/**
 * Runs Neo4j until its standard input ends, so that it never outlives whoever started it.
 *
 * <p>Arguments: the directory of the store and the Bolt port. The password comes by the environment, and is set anew at
 * each start. Bolt listens on loopback only; there is no HTTP.
 */
public final class GraphServer {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(8);
    private static final Duration LONGEST_OPENING = Duration.ofSeconds(5);

    private GraphServer() {}

    /** Starts the server, prints {@code READY}, and stops it when standard input has ended, even while it starts. */
    public static void main(String... arguments) {
        Thread boss = new Thread(GraphServer::obey, "input");
        boss.setDaemon(true);
        boss.start();
        try {
            String password = requireNonNull(System.getenv("ROEDTRAAD_NEO4J_PASSWORD"), "ROEDTRAAD_NEO4J_PASSWORD");
            Path home = Path.of(arguments[0]);
            DatabaseManagementService server = start(home, Integer.parseInt(arguments[1]));
            Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "stop"));
            GraphDatabaseService database = opened(server, home);
            setPassword(server, password);
            StoreWatch.begin(home, database);
            System.out.println("READY");
        } catch (IOException | RuntimeException problem) {
            problem.printStackTrace();
            System.exit(1);
        }
    }

    private static DatabaseManagementService start(Path home, int boltPort) {
        SocketAddress address = new SocketAddress("127.0.0.1", boltPort);
        return new DatabaseManagementServiceBuilder(home)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                // Only this machine reaches it, the password is random, and a lock-out would hit the site itself.
                .setConfig(GraphDatabaseSettings.auth_max_failed_attempts, 0)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, address)
                .setConfig(BoltConnector.advertised_address, address)
                .setConfig(HttpConnector.enabled, false)
                .setConfig(HttpsConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64))
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "1 files")
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_timeout, Duration.ofSeconds(1))
                .setConfig(GraphDatabaseSettings.procedure_unrestricted, List.of())
                .build();
    }

    /** The server starts without a database that it cannot open, and would be of no use. */
    private static GraphDatabaseService opened(DatabaseManagementService server, Path home) {
        GraphDatabaseService database = server.database(DEFAULT_DATABASE_NAME);
        if (!database.isAvailable(LONGEST_OPENING.toMillis())) {
            throw new IllegalStateException("The store " + home + " cannot be opened; its logs/debug.log says why");
        }
        return database;
    }

    /** Gives the password to the one user there is; that it has it already, as from the second start on, is fine. */
    private static void setPassword(DatabaseManagementService server, String password) {
        try {
            server.database(SYSTEM_DATABASE_NAME)
                    .executeTransactionally(
                            "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                            Map.of("password", password));
        } catch (QueryExecutionException problem) {
            if (!String.valueOf(problem.getMessage()).contains("cannot be the same")) {
                throw problem;
            }
        }
    }

    /** A line has the loaded classes kept; the end of the input ends the program. */
    private static void obey() {
        try (BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            while (input.readLine() != null) {
                LoadedClasses.keep();
            }
        } catch (IOException expected) {
            // No more to be read is no more to be done.
        }
        haltIfStillThereAfter(LONGEST_STOP);
        System.exit(0);
    }

    private static void haltIfStillThereAfter(Duration patience) {
        Thread halt = new Thread(() -> {
            try {
                Thread.sleep(patience.toMillis());
            } catch (InterruptedException expected) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(1);
        });
        halt.setDaemon(true);
        halt.start();
    }
}
