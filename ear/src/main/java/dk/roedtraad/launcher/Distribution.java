package dk.roedtraad.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders that the build laid out.
 *
 * @param directory where they are
 */
record Distribution(Path directory) {

    static Distribution ofThisProgram() {
        String directory = System.getProperty("roedtraad.distribution");
        if (directory == null) {
            throw new LaunchException("the distribution is not known. Start through its bin/roedtraad.");
        }
        return new Distribution(Path.of(directory));
    }

    Path war() {
        return directory.resolve("war/roedtraad.war");
    }

    Path payara() {
        return directory.resolve("payara");
    }

    Path neo4j() {
        return directory.resolve("neo4j");
    }

    Path postgresql() {
        return directory.resolve("postgresql");
    }

    /** The server's jars in an order that is the same each time, ours last. */
    List<Path> siteClassPath() {
        try (Stream<Path> runtime = Files.list(payara().resolve("runtime"))) {
            Stream<Path> sorted = runtime.filter(Files::isRegularFile).sorted();
            return Stream.of(
                            Stream.of(payara().resolve("launch-micro.jar")),
                            sorted,
                            Stream.of(payara().resolve("roedtraad-site.jar")))
                    .flatMap(paths -> paths)
                    .toList();
        } catch (IOException problem) {
            throw new LaunchException(
                    "the distribution " + directory + " is not whole. Build or unpack it anew.", problem);
        }
    }
}
