package dk.roedtraad.web.admin;

import dk.roedtraad.ingest.SourceFile;
import java.util.List;

/**
 * What an archive holds.
 *
 * @param files its files, in the order of their names
 * @param mistakes one line for each file that is no text, {@code file:line: message}
 */
record ArchiveContent(List<SourceFile> files, List<String> mistakes) {

    ArchiveContent {
        files = List.copyOf(files);
        mistakes = List.copyOf(mistakes);
    }
}
