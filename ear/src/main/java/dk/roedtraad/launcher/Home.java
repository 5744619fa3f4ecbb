package dk.roedtraad.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The directory that keeps everything that must last, and the places in it.
 *
 * @param directory its absolute path
 */
record Home(Path directory) {

    static Home create(Path directory) {
        try {
            Files.createDirectories(directory);
            for (String part : new String[] {"run", "logs", "site", "index", "classes"}) {
                Files.createDirectories(directory.resolve(part));
            }
            Path secrets = Files.createDirectories(directory.resolve("secrets"));
            Files.setPosixFilePermissions(secrets, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException problem) {
            throw new LaunchException(
                    "the home directory " + directory + " cannot be written. Name another with --home.", problem);
        }
        return new Home(directory);
    }

    Path secrets() {
        return directory.resolve("secrets");
    }

    Path database() {
        return directory.resolve("database");
    }

    Path graph() {
        return directory.resolve("graph");
    }

    Path index() {
        return directory.resolve("index");
    }

    Path site() {
        return directory.resolve("site");
    }

    /** Archives of loaded classes; may be deleted at any time. */
    Path classes() {
        return directory.resolve("classes");
    }

    Path postgresql() {
        return directory.resolve("postgresql");
    }

    Path run() {
        return directory.resolve("run");
    }

    /** Holds the address of the site while it runs. */
    Path address() {
        return run().resolve("address");
    }

    Path log(String program) {
        return directory.resolve("logs").resolve(program + ".log");
    }
}
