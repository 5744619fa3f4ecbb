package dk.roedtraad.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One process of the distribution's command, and everything that it started. */
public final class Launcher implements AutoCloseable {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    private final Process process;
    private final Path output;

    private Launcher(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts {@code bin/roedtraad} with the arguments; what it says goes to a file. */
    public static Launcher start(Map<String, String> settings, String... arguments) {
        try {
            Path output = Files.createTempFile("roedtraad", ".out");
            Stream<String> command =
                    Stream.of(distribution().resolve("bin/roedtraad").toString());
            Stream<String> whole = Stream.concat(command, Stream.of(arguments));
            // A build that runs in the background passes an ignored SIGINT on to all it starts.
            Stream<String> listening = attends() ? Stream.of("env", "--default-signal=INT") : Stream.of();
            ProcessBuilder builder = new ProcessBuilder(
                            Stream.concat(listening, whole).toList())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("ROEDTRAAD_"));
            builder.environment().putAll(settings);
            builder.environment().put("ROEDTRAAD_STOP_WITH_PARENT", "true");
            return new Launcher(builder.start(), output);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static boolean attends() {
        try {
            return new ProcessBuilder("env", "--default-signal=INT", "true")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException expected) {
            return false;
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }

    /** The distribution that the build laid out. */
    public static Path distribution() {
        return Path.of(System.getProperty("roedtraad.distribution", "target/roedtraad"))
                .toAbsolutePath();
    }

    /** Waits until the condition holds, and fails with what the command said when it does not in time. */
    public void await(Duration patience, BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("not within " + patience + ":\n" + output());
            }
            pause();
        }
    }

    static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }

    /** What the command has said so far. */
    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The process of the command. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** All processes that the command started, and theirs. */
    public List<ProcessHandle> family() {
        return process.descendants().collect(Collectors.toList());
    }

    /** Sends a signal by its name to a process. */
    public static void signal(ProcessHandle handle, String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(handle.pid()))
                    .start()
                    .waitFor();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }

    /** Waits for the end of the command and answers its exit code. */
    public int exitCode(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("still running after " + patience + ":\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            process.destroy();
            exitCode(LONGEST_STOP);
        }
    }
}
