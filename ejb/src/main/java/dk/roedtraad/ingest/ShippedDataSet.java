package dk.roedtraad.ingest;

import dk.roedtraad.shared.MalformedValueException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

// [impl->req~data-sets~1]
/** The data sets that ship: a list of files each, since a class path cannot be listed. */
public enum ShippedDataSet {
    /** Reference data only, for production. */
    NONE("reference"),
    /** What public sources give of the case, its gaps visible. */
    FACTS("reference", "case", "facts"),
    /** The case, filled with examples that say so. */
    DEMO("reference", "case", "demo");

    private static final String ROOT = "/data/";

    private final List<String> folders;

    ShippedDataSet(String... folders) {
        this.folders = List.of(folders);
    }

    /** The data set of that name, in lower case. */
    public static ShippedDataSet named(String name) {
        for (var set : values()) {
            if (set.name().toLowerCase(Locale.ROOT).equals(name)) {
                return set;
            }
        }
        throw new MalformedValueException("roedtraad.data", name, "use demo, facts or none");
    }

    /** The files of the set. */
    public List<SourceFile> files() {
        return read("files.txt")
                .lines()
                .filter(line -> folders.stream().anyMatch(folder -> line.startsWith(folder + "/")))
                .map(line -> new SourceFile(line, read(line)))
                .toList();
    }

    private static String read(String name) {
        try (var stream = ShippedDataSet.class.getResourceAsStream(ROOT + name)) {
            if (stream == null) {
                throw new IllegalStateException("The shipped file " + name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
