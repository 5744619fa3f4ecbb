package dk.roedtraad.graph.neo4j;

import dk.roedtraad.graph.GraphSettings;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** A driver with its connections, made when it is first needed, and made anew after it was cut. */
final class GraphLine {

    private static final int LONGEST_CLOSING = 2;

    private final GraphSettings settings;
    private final int connections;
    private final Duration patience;
    private @Nullable Driver driver;
    private boolean closed;

    GraphLine(GraphSettings settings, int connections, Duration patience) {
        this.settings = settings;
        this.connections = connections;
        this.patience = patience;
    }

    synchronized Driver driver() {
        if (closed) {
            throw new IllegalStateException("The graph is closed");
        }
        if (driver == null) {
            driver = connect();
        }
        return driver;
    }

    synchronized boolean isStill(Driver used) {
        return driver == used;
    }

    /** Lets go of all connections; whoever waits on one is told that it is lost. */
    void cut() {
        forget();
    }

    /** Lets go of all connections for ever. */
    void close() {
        synchronized (this) {
            closed = true;
        }
        var closing = forget();
        try {
            if (closing != null) {
                closing.toCompletableFuture().get(LONGEST_CLOSING, TimeUnit.SECONDS);
            }
        } catch (ExecutionException | TimeoutException expected) {
            // A server that is away does not hinder the end.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable CompletionStage<Void> forget() {
        var old = driver;
        driver = null;
        return old == null ? null : old.closeAsync();
    }

    private Driver connect() {
        var token = settings.password().isEmpty()
                ? AuthTokens.none()
                : AuthTokens.basic(settings.user(), settings.password());
        return GraphDatabase.driver(
                settings.uri(),
                token,
                Config.builder()
                        .withConnectionTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                        .withConnectionAcquisitionTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                        .withConnectionLivenessCheckTimeout(1, TimeUnit.MINUTES)
                        .withMaxConnectionPoolSize(connections)
                        .withEventLoopThreads(1)
                        .withTelemetryDisabled(true)
                        .withUserAgent("roedtraad")
                        .build());
    }
}
