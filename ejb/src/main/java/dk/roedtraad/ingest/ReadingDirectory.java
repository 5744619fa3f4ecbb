package dk.roedtraad.ingest;

import dk.roedtraad.shared.RecordItem;
import java.util.ArrayList;
import java.util.List;

/** Reads a data directory by itself: what an empty record would hold after its import, with no record there. */
public final class ReadingDirectory {

    private ReadingDirectory() {}

    /** All items that the files say, each with its place; whatever is wrong is noted, as an import would. */
    public static List<Located<RecordItem>> read(List<SourceFile> files, DataFormat format, Problems problems) {
        var directory = format.read(files, problems);
        var items = new ArrayList<Located<RecordItem>>();
        if (problems.isEmpty()) {
            var settled = ImportingDirectory.settle(directory, new Settled(new RecordState(), problems));
            settled.written().forEach(items::add);
        }
        return items;
    }
}
