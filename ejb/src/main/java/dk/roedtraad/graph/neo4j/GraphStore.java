package dk.roedtraad.graph.neo4j;

import dk.roedtraad.graph.GraphSettings;
import dk.roedtraad.graph.schema.GraphMigrations;
import dk.roedtraad.shared.ProjectionUnavailableException;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Query;
import org.neo4j.driver.QueryRunner;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The connection to Neo4j, and the one place that knows its quirks.
 *
 * <p>The driver connects when it is first asked, never before, so that an absent graph holds nothing up. Every wait is short: a page
 * that asks for a thread must be answered from the record while the graph is away. Whatever the driver refuses, except a statement
 * that is wrong, means that the graph cannot be reached just now.
 */
@ApplicationScoped
class GraphStore {

    private static final String NAME = "graph";
    private static final String WRONG_STATEMENT = "Neo.ClientError.Statement.";
    private static final int CONNECT_SECONDS = 5;
    private static final int POOL = 20;
    private static final TransactionConfig READING = timeout(Duration.ofSeconds(5));
    private static final TransactionConfig WRITING = timeout(Duration.ofSeconds(60));

    @Inject
    private @Nullable Config config;

    private @Nullable GraphSettings settings;
    private @Nullable Driver driver;
    private boolean closed;

    GraphStore() {}

    /** The store at those settings, outside a container. */
    GraphStore(GraphSettings settings) {
        this.settings = settings;
    }

    /** Asks in one transaction. */
    <T> T read(Function<QueryRunner, T> work) {
        return inTransaction(AccessMode.READ, READING, work);
    }

    /** Changes in one transaction, wholly or not at all. */
    <T> T write(Function<QueryRunner, T> work) {
        return inTransaction(AccessMode.WRITE, WRITING, work);
    }

    /** Without the driver's own retries: they would keep a reader waiting, and whoever writes comes again by itself. */
    private <T> T inTransaction(AccessMode mode, TransactionConfig limits, Function<QueryRunner, T> work) {
        var access = SessionConfig.builder().withDefaultAccessMode(mode).build();
        return answering(() -> {
            try (var session = driver().session(access);
                    var transaction = session.beginTransaction(limits)) {
                var answer = work.apply(transaction);
                transaction.commit();
                return answer;
            }
        });
    }

    /** Runs a statement that opens transactions of its own. */
    void runInBatches(Query query) {
        answering(() -> {
            try (var session = driver().session()) {
                return session.run(query, WRITING).consume();
            }
        });
    }

    /** Brings the store's schema up to date. */
    void migrate() {
        answering(() -> new Migrating(driver(), GraphMigrations.all()).run());
    }

    @PreDestroy
    synchronized void close() {
        closed = true;
        if (driver != null) {
            driver.close();
            driver = null;
        }
    }

    private synchronized Driver driver() {
        if (closed) {
            throw new IllegalStateException("The graph is closed");
        }
        if (driver == null) {
            driver = connect(settings());
        }
        return driver;
    }

    private GraphSettings settings() {
        if (settings == null) {
            settings = GraphSettings.from(java.util.Objects.requireNonNull(config));
        }
        return settings;
    }

    private static Driver connect(GraphSettings settings) {
        var token = settings.password().isEmpty()
                ? AuthTokens.none()
                : AuthTokens.basic(settings.user(), settings.password());
        return GraphDatabase.driver(
                settings.uri(),
                token,
                org.neo4j.driver.Config.builder()
                        .withConnectionTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                        .withConnectionAcquisitionTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                        .withConnectionLivenessCheckTimeout(1, TimeUnit.MINUTES)
                        .withMaxConnectionPoolSize(POOL)
                        .withTelemetryDisabled(true)
                        .withUserAgent("roedtraad")
                        .build());
    }

    private static <T> T answering(Supplier<T> question) {
        try {
            return question.get();
        } catch (Neo4jException e) {
            if (e.code() != null && e.code().startsWith(WRONG_STATEMENT)) {
                throw e;
            }
            throw new ProjectionUnavailableException(NAME, e);
        }
    }

    private static TransactionConfig timeout(Duration limit) {
        return TransactionConfig.builder().withTimeout(limit).build();
    }
}
