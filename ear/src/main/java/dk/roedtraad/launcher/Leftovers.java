package dk.roedtraad.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Programs of an earlier launcher that was killed. They are stopping by themselves, since their pipe has ended; a new
 * start waits for them, so that two never write the same store.
 */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private Leftovers() {}

    static void record(Home home, String name, ProcessHandle handle) throws IOException {
        Files.writeString(file(home, name), handle.pid() + " " + started(handle) + "\n");
    }

    // [impl->req~no-leftovers~1]
    static void await(Home home) throws IOException {
        for (Program program : Program.values()) {
            Path file = file(home, program.name());
            if (Files.exists(file)) {
                find(Files.readString(file).strip()).ifPresent(Leftovers::await);
                Files.delete(file);
            }
        }
    }

    static void await(ProcessHandle handle) {
        try {
            handle.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException expected) {
            handle.destroyForcibly();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static Optional<ProcessHandle> find(String recorded) {
        String[] parts = recorded.split(" ", -1);
        if (parts.length != 2 || !parts[0].matches("\\d+")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(handle -> started(handle).equals(parts[1]));
    }

    private static String started(ProcessHandle handle) {
        return handle.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private static Path file(Home home, String name) {
        return home.run().resolve(name + ".pid");
    }
}
