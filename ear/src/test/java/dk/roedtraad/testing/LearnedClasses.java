package dk.roedtraad.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The archives of loaded classes that a start leaves in its home, handed on to the homes of later starts: they hang on the
 * distribution only, and halve a start. A stale one is deleted by the launcher, by its name.
 */
public final class LearnedClasses {

    private static final Path KEPT = Launcher.distribution().resolveSibling("learned-classes");

    private LearnedClasses() {}

    /** Gives a home what earlier ones left. */
    public static void handTo(Path home) {
        copy(KEPT, home.resolve("classes"));
    }

    /** Keeps what a home has. */
    public static void keep(Path home) {
        delete(KEPT);
        copy(home.resolve("classes"), KEPT);
    }

    private static void copy(Path from, Path to) {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> archives = Files.list(from)) {
            Files.createDirectories(to);
            for (Path archive : archives.toList()) {
                Files.copy(archive, to.resolve(archive.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Deletes a directory with all it holds. */
    public static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> parts = Files.walk(directory)) {
            for (Path part : parts.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(part);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
