package dk.roedtraad.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Keeps Neo4j running on its port. The graph is a projection: the site reads and writes without it, and fills an empty
 * one from the record by itself. So a Neo4j that ends is started again after a {@linkplain GrowingPause growing pause},
 * and a store that it cannot open several times in a row is put aside for an empty one.
 */
// [impl->req~revived-graph~1]
final class RevivingNeo4j {

    /** So many starts in a row must fail before the store is blamed. */
    private static final int FAILURES = 3;
    /** What {@code -XX:+ExitOnOutOfMemoryError} ends with. */
    private static final int OUT_OF_MEMORY = 3;

    private final Neo4jServer server;
    private final Home home;
    private final Children children;
    private final GrowingPause pauses = new GrowingPause();
    private boolean everReady;
    private boolean putAside;
    private int failures;

    RevivingNeo4j(Neo4jServer server, Home home, Children children) {
        this.server = server;
        this.home = home;
        this.children = children;
    }

    /** Returns when Neo4j is ready; fails when it cannot even start on an empty store. */
    Child start() throws IOException, InterruptedException {
        while (true) {
            long began = System.nanoTime();
            Child child = server.begin(children);
            if (server.isReadyInTheEnd(child)) {
                children.progress().say("Neo4j is ready");
                everReady = true;
                putAside = false;
                failures = 0;
                return child;
            }
            Duration pause = tell(child, began);
            countFailure(child);
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
        }
    }

    /** Waits for its end and starts it again, as long as the run goes on. */
    void keep(Child first) throws IOException, InterruptedException {
        Child child = first;
        while (true) {
            long began = System.nanoTime();
            child.awaitEnd();
            TimeUnit.MILLISECONDS.sleep(tell(child, began).toMillis());
            child = start();
        }
    }

    private void countFailure(Child child) throws IOException {
        if (!mayBeTheStore(child)) {
            return;
        }
        failures++;
        if (failures < FAILURES) {
            return;
        }
        if (!putAside) {
            putStoreAside();
            putAside = true;
            failures = 0;
        } else if (!everReady) {
            throw new LaunchException(Children.obituary(child));
        }
    }

    /** A port that is taken, a lack of memory or somebody's signal says nothing about the store. */
    private static boolean mayBeTheStore(Child child) throws IOException {
        Ending ending = child.ending();
        return !ending.isBySignal()
                && ending.exitCode() != OUT_OF_MEMORY
                && !child.log().holds("Address already in use");
    }

    private void putStoreAside() throws IOException {
        Path aside = home.directory().resolve("graph.damaged");
        PostgresBinaries.delete(aside);
        if (Files.exists(home.graph())) {
            Files.move(home.graph(), aside);
        }
        children.progress()
                .say("Neo4j cannot open its store: it is put aside as " + aside
                        + ", and an empty one is filled from the record");
    }

    private Duration tell(Child child, long began) {
        Duration ran = Duration.ofNanos(System.nanoTime() - began);
        Duration pause = pauses.after(ran);
        children.progress()
                .say("Neo4j ended " + child.ending().how() + " after " + ran.toSeconds() + " s; it said last \""
                        + child.log().lastMeaningfulLine() + "\"; starting it again in " + pause.toSeconds() + " s");
        return pause;
    }
}
