package dk.roedtraad.graphserver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.neo4j.graphdb.GraphDatabaseService;

/**
 * Ends the program when its store is gone or broken under it, since Neo4j itself goes on without: whoever started it
 * starts it again, and an empty store is filled again from elsewhere.
 */
final class StoreWatch {

    private static final int STORE_GONE = 4;
    private static final int STORE_BROKEN = 5;
    private static final int PATIENCE = 20;

    private final Path file;
    private final Object identity;
    private final GraphDatabaseService database;

    private StoreWatch(Path file, GraphDatabaseService database) throws IOException {
        this.file = file;
        this.identity = identity(file);
        this.database = database;
    }

    /** Looks once a second from now on. */
    static void begin(Path home, GraphDatabaseService database) throws IOException {
        StoreWatch watch = new StoreWatch(home.resolve("data/databases/neo4j/neostore"), database);
        Thread thread = new Thread(watch::look, "store watch");
        thread.setDaemon(true);
        thread.start();
    }

    private void look() {
        try {
            for (int missed = 0; missed < PATIENCE; missed = database.isAvailable(0) ? 0 : missed + 1) {
                TimeUnit.SECONDS.sleep(1);
                if (!isThere()) {
                    end(STORE_GONE, "The store " + file.getParent() + " was deleted while it was in use");
                }
            }
            end(STORE_BROKEN, "The store " + file.getParent() + " has been out of order for " + PATIENCE + " s");
        } catch (InterruptedException expected) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isThere() {
        try {
            return identity.equals(identity(file));
        } catch (IOException expected) {
            return false;
        }
    }

    private static Object identity(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return key == null ? file : key;
    }

    /** Without an orderly stop, which would write to what is no longer there. */
    private static void end(int code, String why) {
        System.out.println(why);
        Runtime.getRuntime().halt(code);
    }
}
