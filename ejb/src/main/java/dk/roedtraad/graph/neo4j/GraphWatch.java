package dk.roedtraad.graph.neo4j;

import dk.roedtraad.graph.GraphSettings;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;

/**
 * The lines to Neo4j, and the watch over them: asks, on a connection that nobody else uses, whether it is there, and frees those who
 * wait for one that is not.
 *
 * <p>The driver itself waits for an answer without end, and a frozen server refuses nothing. Readers are freed at the first
 * question that is not answered in time and turned away until one is. Whoever writes is given longer, since a server that is
 * hard at work on a large change may be slow to answer others, and a change that is cut must be made again.
 */
// [impl->req~graph-away~1]
final class GraphWatch {

    private static final Logger LOG = Logger.getLogger(GraphWatch.class.getName());
    private static final Duration WRITERS_PATIENCE = Duration.ofSeconds(60);
    private static final Duration OWN_PATIENCE = Duration.ofSeconds(15);
    private static final SessionConfig READING =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private static final int READERS = 20;
    private static final int WRITERS = 5;

    private final GraphLine own;
    private final GraphLine readers;
    private final GraphLine writers;
    private final Duration patience;
    private volatile boolean away;
    private @Nullable Question pending;
    private long answeredAt = System.nanoTime();

    GraphWatch(GraphSettings settings) {
        patience = settings.patience();
        own = new GraphLine(settings, 1, OWN_PATIENCE);
        readers = new GraphLine(settings, READERS, patience);
        writers = new GraphLine(settings, WRITERS, OWN_PATIENCE);
    }

    /** The line of those who must not wait. */
    GraphLine readers() {
        return readers;
    }

    /** The line of those who change the graph. */
    GraphLine writers() {
        return writers;
    }

    /** Whether the last question was not answered in time. */
    boolean isAway() {
        return away;
    }

    /** Asks once; never throws, since whoever calls regularly would stop. */
    void look() {
        try {
            if (answers()) {
                found();
            } else {
                lost();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The watch over the graph stumbled", e);
        }
    }

    /** Lets go of everything. */
    void close() {
        own.close();
        readers.close();
        writers.close();
    }

    private void found() {
        answeredAt = System.nanoTime();
        if (away) {
            away = false;
            LOG.info("The graph answers");
        }
    }

    private void lost() {
        if (!away) {
            away = true;
            LOG.warning("The graph does not answer: until it does, pages show what the record knows");
            readers.cut();
        }
        if (isOver(WRITERS_PATIENCE, answeredAt)) {
            writers.cut();
            answeredAt = System.nanoTime();
        }
    }

    /** Asks, or waits on for the answer to the last question; a slow server is not asked anew over and over. */
    private boolean answers() {
        var question = pending == null ? ask() : pending;
        pending = null;
        try {
            question.answer().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException silence) {
            if (isOver(OWN_PATIENCE, question.asked())) {
                own.cut();
            } else {
                pending = question;
            }
            return false;
        } catch (ExecutionException expected) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !away;
        }
    }

    private Question ask() {
        var session = own.driver().session(AsyncSession.class, READING);
        var answer = session.runAsync("RETURN 1")
                .thenCompose(ResultCursor::consumeAsync)
                .whenComplete((summary, problem) -> session.closeAsync());
        return new Question(answer.toCompletableFuture(), System.nanoTime());
    }

    private static boolean isOver(Duration patience, long since) {
        return System.nanoTime() - since > patience.toNanos();
    }

    /** A question and when it was asked. */
    private record Question(CompletableFuture<?> answer, long asked) {}
}
