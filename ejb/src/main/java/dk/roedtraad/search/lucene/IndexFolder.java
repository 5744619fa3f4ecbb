package dk.roedtraad.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

// [impl->req~index-follows-journal~1]
/**
 * Where indexes are kept, whatever is found there: one folder, and in it a numbered folder for each index, so that a new one can be
 * filled beside the old one.
 *
 * <p>A damaged index is deleted: another can be filled from the record. A folder that another running site has locked is left to it, and
 * one beside it is taken.
 */
final class IndexFolder implements Closeable {

    private static final Logger LOG = Logger.getLogger(IndexFolder.class.getName());
    private static final int MOST_BESIDE = 9;
    private static final String LOCK = "site.lock";
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    /** The names of an index's own files: nothing else in a folder is ever deleted. */
    private static final Pattern OWN =
            Pattern.compile("_[0-9a-z]+([._].*)?|(pending_)?segments(_[0-9a-z]+)?|write\\.lock");

    private final Path place;
    private final FSDirectory directory;
    private final Lock lock;

    private IndexFolder(Path place) throws IOException {
        this.place = place;
        Files.createDirectories(place);
        directory = FSDirectory.open(place);
        try {
            lock = directory.obtainLock(LOCK);
        } catch (IOException e) {
            directory.close();
            throw e;
        }
        empty(place);
    }

    /** Takes the folder, or one beside it. */
    static IndexFolder take(Path folder) throws IOException {
        var wished = folder.toAbsolutePath();
        for (int beside = 1; beside < MOST_BESIDE; beside++) {
            try {
                return new IndexFolder(
                        beside == 1 ? wished : wished.resolveSibling(wished.getFileName() + "-" + beside));
            } catch (LockObtainFailedException expected) {
                LOG.fine(() -> "Another site keeps its index in " + folder);
            }
        }
        return new IndexFolder(wished.resolveSibling(wished.getFileName() + "-" + MOST_BESIDE));
    }

    /** Whether the folder is still there and this site's own. */
    boolean isHeld() {
        try {
            lock.ensureValid();
            return true;
        } catch (IOException | AlreadyClosedException expected) {
            return false;
        }
    }

    /** Opens the newest whole index, else the newest that can be filled on; deletes the others. Null where there is none. */
    @Nullable
    IndexStore open() throws IOException {
        IndexStore best = null;
        for (var each : numbered()) {
            var found = opened(each);
            if (found != null && (best == null || (found.isFilled() && !best.isFilled()))) {
                discard(best);
                best = found;
            } else {
                discard(found);
            }
        }
        return best;
    }

    /**
     * An empty index beside those that are there, at the beginning of the journal.
     *
     * @param other an index that is open, though its folder may be gone, or null
     */
    IndexStore fresh(@Nullable IndexStore other) throws IOException {
        int newest = numbered().stream().findFirst().map(IndexFolder::number).orElse(0);
        int open = other == null ? 0 : number(other.folder());
        var store = new IndexStore(place.resolve(String.valueOf(Math.max(newest, open) + 1)));
        store.clear();
        return store;
    }

    /** Closes an index and deletes its files. */
    static void discard(@Nullable IndexStore store) {
        if (store != null) {
            close(store);
            delete(store.folder());
        }
    }

    /** Closes an index, whatever has become of it. */
    static void close(@Nullable IndexStore store) {
        try {
            if (store != null) {
                store.close();
            }
        } catch (IOException | AlreadyClosedException e) {
            LOG.log(Level.FINE, "An index could not be closed", e);
        }
    }

    private static @Nullable IndexStore opened(Path folder) {
        try {
            return new IndexStore(folder);
        } catch (IOException | RuntimeException | InternalError e) {
            LOG.warning(() -> "The index in " + folder + " is damaged; filling a new one: " + e.getMessage());
            delete(folder);
            return null;
        }
    }

    /** The folders of indexes, the newest first. */
    private List<Path> numbered() throws IOException {
        try (var folders = Files.list(place)) {
            return folders.filter(Files::isDirectory)
                    .filter(folder ->
                            NUMBER.matcher(folder.getFileName().toString()).matches())
                    .sorted(Comparator.comparing(IndexFolder::number).reversed())
                    .toList();
        }
    }

    private static int number(Path folder) {
        return Integer.parseInt(folder.getFileName().toString());
    }

    private static void delete(Path folder) {
        try {
            if (Files.isDirectory(folder)) {
                empty(folder);
                Files.delete(folder);
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, e, () -> "The folder " + folder + " could not be deleted");
        }
    }

    private static void empty(Path place) throws IOException {
        try (var files = Files.list(place)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (OWN.matcher(file.getFileName().toString()).matches()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    @Override
    public void close() {
        try (directory) {
            lock.close();
        } catch (IOException | AlreadyClosedException e) {
            LOG.log(Level.FINE, "The lock of the index was lost", e);
        }
    }
}
