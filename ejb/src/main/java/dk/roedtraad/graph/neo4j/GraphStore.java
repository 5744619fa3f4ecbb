package dk.roedtraad.graph.neo4j;

import static java.util.Objects.requireNonNull;

import dk.roedtraad.graph.GraphSettings;
import dk.roedtraad.graph.schema.GraphMigrations;
import dk.roedtraad.shared.ProjectionUnavailableException;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.QueryRunner;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The way to Neo4j, and the one place that knows its quirks.
 *
 * <p>The driver connects when it is first asked, never before, so that an absent graph holds nothing up. Every wait is short: a page
 * that asks for a thread must be answered from the record while the graph is away; {@link GraphWatch} sees to it. Whatever the driver refuses, except a statement
 * that is wrong, means that the graph cannot be reached just now.
 */
@ApplicationScoped
class GraphStore {

    private static final String NAME = "graph";
    private static final String WRONG_STATEMENT = "Neo.ClientError.Statement.";
    private static final long PAUSE_MILLIS = 500;
    private static final TransactionConfig READING = timeout(Duration.ofSeconds(3));
    private static final TransactionConfig WRITING = timeout(Duration.ofSeconds(60));

    @Resource
    private @Nullable ManagedScheduledExecutorService executor;

    @Inject
    private @Nullable Config config;

    private @Nullable GraphWatch watch;
    private @Nullable ScheduledFuture<?> looking;

    GraphStore() {}

    /** The store at those settings, outside a container: nobody watches it. */
    GraphStore(GraphSettings settings) {
        watch = new GraphWatch(settings);
    }

    @PostConstruct
    void beginToWatch() {
        looking = requireNonNull(executor)
                .scheduleWithFixedDelay(() -> watch().look(), 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Asks in one transaction. While the graph is known to be away nobody waits for it. */
    <T> T read(Function<QueryRunner, T> work) {
        if (watch().isAway()) {
            throw new ProjectionUnavailableException(NAME);
        }
        return inTransaction(watch().readers(), AccessMode.READ, READING, work);
    }

    /** Changes in one transaction, wholly or not at all. */
    <T> T write(Function<QueryRunner, T> work) {
        return inTransaction(watch().writers(), AccessMode.WRITE, WRITING, work);
    }

    /** Without the driver's own retries: they would keep a reader waiting, and whoever writes comes again by itself. */
    private static <T> T inTransaction(
            GraphLine line, AccessMode mode, TransactionConfig limits, Function<QueryRunner, T> work) {
        var access = SessionConfig.builder().withDefaultAccessMode(mode).build();
        return answering(line, driver -> {
            try (var session = driver.session(access);
                    var transaction = session.beginTransaction(limits)) {
                var answer = work.apply(transaction);
                transaction.commit();
                return answer;
            }
        });
    }

    /** Runs a statement that opens transactions of its own. */
    void runInBatches(Query query) {
        answering(watch().writers(), driver -> {
            try (var session = driver.session()) {
                return session.run(query, WRITING).consume();
            }
        });
    }

    /** Brings the store's schema up to date. */
    void migrate() {
        answering(watch().writers(), driver -> new Migrating(driver, GraphMigrations.all()).run());
    }

    @PreDestroy
    void close() {
        if (looking != null) {
            looking.cancel(true);
        }
        watch().close();
    }

    private synchronized GraphWatch watch() {
        if (watch == null) {
            watch = new GraphWatch(GraphSettings.from(requireNonNull(config)));
        }
        return watch;
    }

    /** A driver that was cut under its user says so by an exception of no kind of its own. */
    private static <T> T answering(GraphLine line, Function<Driver, T> question) {
        var driver = line.driver();
        try {
            return question.apply(driver);
        } catch (Neo4jException e) {
            if (e.code() != null && e.code().startsWith(WRONG_STATEMENT)) {
                throw e;
            }
            throw new ProjectionUnavailableException(NAME, e);
        } catch (IllegalStateException e) {
            if (line.isStill(driver)) {
                throw e;
            }
            throw new ProjectionUnavailableException(NAME, e);
        }
    }

    private static TransactionConfig timeout(Duration limit) {
        return TransactionConfig.builder().withTimeout(limit).build();
    }
}
