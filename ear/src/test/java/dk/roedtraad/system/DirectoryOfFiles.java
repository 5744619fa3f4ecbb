package dk.roedtraad.system;

import static java.util.Objects.requireNonNull;

import dk.roedtraad.testing.Launcher;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A data directory as somebody writes one, and the command that imports it. */
final class DirectoryOfFiles {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final List<String> WORKSHOP =
            List.of("workshop/vision.yaml", "workshop/report.yaml", "workshop/strategy.yaml");

    private final Path directory;

    /**
     * How the command ended.
     *
     * @param exitCode its exit code
     * @param output what it said
     */
    record Ending(int exitCode, String output) {}

    private DirectoryOfFiles(Path directory) {
        this.directory = directory;
    }

    /** A vision, a report on it and a strategy with one public edition, tied by links. */
    static DirectoryOfFiles workshop(Path parent) {
        DirectoryOfFiles files = new DirectoryOfFiles(created(parent));
        WORKSHOP.forEach(name -> files.write(name.substring(name.indexOf('/') + 1), resource(name)));
        return files;
    }

    /** What lies there, if anything. */
    static DirectoryOfFiles at(Path directory) {
        return new DirectoryOfFiles(directory);
    }

    private static Path created(Path parent) {
        try {
            return Files.createTempDirectory(parent, "data");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The text of a file beside the tests. */
    static String resource(String name) {
        try (InputStream in = requireNonNull(DirectoryOfFiles.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The same with another text in a file. */
    DirectoryOfFiles write(String name, String text) {
        try {
            Files.writeString(directory.resolve(name), text);
            return this;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Runs {@code roedtraad import} for the site of that home directory. */
    Ending importInto(Path home) {
        try (Launcher command = Launcher.start(Map.of(), "import", directory.toString(), "--home", home.toString())) {
            int code = command.exitCode(PATIENCE);
            return new Ending(code, command.output());
        }
    }
}
