package dk.roedtraad.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.lucene.store.LockObtainFailedException;

// [impl->req~index-follows-journal~1]
/**
 * Where an index is kept, whatever is found there.
 *
 * <p>A damaged index is deleted and begun anew: it can be filled from the record. One that another running site has locked is left to
 * it, and a folder beside it is taken.
 */
final class IndexFolder {

    private static final Logger LOG = Logger.getLogger(IndexFolder.class.getName());
    private static final int MOST_BESIDE = 9;

    /** The names of an index's own files: nothing else in the folder is ever deleted. */
    private static final Pattern OWN = Pattern.compile("_[0-9a-z]+([._].*)?|(pending_)?segments(_[0-9a-z]+)?");

    private final Path folder;

    IndexFolder(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** Opens the index, an empty one if need be. */
    IndexStore open() throws IOException {
        for (int beside = 1; beside < MOST_BESIDE; beside++) {
            try {
                return open(beside == 1 ? folder : folder.resolveSibling(folder.getFileName() + "-" + beside));
            } catch (LockObtainFailedException expected) {
                LOG.fine(() -> "Another site keeps its index in " + folder);
            }
        }
        return open(folder.resolveSibling(folder.getFileName() + "-" + MOST_BESIDE));
    }

    private static IndexStore open(Path place) throws IOException {
        try {
            return new IndexStore(place);
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.warning(() -> "The index in " + place + " is damaged; filling a new one: " + e.getMessage());
            empty(place);
            return new IndexStore(place);
        }
    }

    private static void empty(Path place) throws IOException {
        try (var files = Files.list(place)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (OWN.matcher(file.getFileName().toString()).matches()) {
                    Files.delete(file);
                }
            }
        }
    }
}
