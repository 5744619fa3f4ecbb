package dk.roedtraad.ingest;

import java.util.List;

/** A format that data directories are written in. */
public interface DataFormat {

    /** Reads files of this format; what cannot be read is noted among the problems. */
    DataDirectory read(List<SourceFile> files, Problems problems);
}
