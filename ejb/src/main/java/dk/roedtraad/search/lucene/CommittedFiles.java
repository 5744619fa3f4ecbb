package dk.roedtraad.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/**
 * The files of an index's last commit and how long they are. They are never written again, so one that is gone or has another length
 * was damaged from outside; that is cheap enough to ask at every waking.
 *
 * @param lengths length by file
 */
record CommittedFiles(Map<Path, Long> lengths) {

    static CommittedFiles of(Directory directory, Path folder) throws IOException {
        var lengths = new HashMap<Path, Long>();
        try {
            for (var name : SegmentInfos.readLatestCommit(directory).files(true)) {
                lengths.put(folder.resolve(name), directory.fileLength(name));
            }
        } catch (IndexNotFoundException expected) {
            return new CommittedFiles(Map.of());
        }
        return new CommittedFiles(lengths);
    }

    /** Whether they are all there as they were. */
    boolean areThere() {
        try {
            for (var file : lengths.entrySet()) {
                if (Files.size(file.getKey()) != file.getValue()) {
                    return false;
                }
            }
            return true;
        } catch (IOException expected) {
            return false;
        }
    }
}
