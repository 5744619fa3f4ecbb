package dk.roedtraad.ingest;

import java.util.List;

/**
 * What an import did, or why it was refused.
 *
 * @param isRefused whether the files have mistakes, so that nothing was written
 * @param lines for people: the changes, or one line a mistake
 * @param changes number of journal entries written, or that would be written
 */
public record ImportReport(boolean isRefused, List<String> lines, int changes) {

    public ImportReport {
        lines = List.copyOf(lines);
    }

    static ImportReport refused(Problems problems) {
        return new ImportReport(true, problems.lines(), 0);
    }
}
