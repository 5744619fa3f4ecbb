package dk.roedtraad.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A program that the launcher started. It reads from a pipe whose other end only the launcher holds, and stops when the
 * pipe ends: when the launcher closes it, or when the launcher is gone, however that came about.
 */
final class Child {

    private final Program program;
    private final Process process;
    private final LogFile log;
    private volatile @Nullable ProcessHandle inner;
    private final Duty duty;

    private Child(Program program, Process process, LogFile log, Duty duty) {
        this.program = program;
        this.process = process;
        this.log = log;
        this.duty = duty;
    }

    static Child start(Program program, Home home, ProcessBuilder builder, Duty duty) throws IOException {
        LogFile log = LogFile.fresh(home.log(program.name()));
        builder.environment().put("ROEDTRAAD_HOME", home.directory().toString());
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
        Child child = new Child(program, builder.start(), log, duty);
        Leftovers.record(home, program.name(), child.process.toHandle());
        return child;
    }

    Program program() {
        return program;
    }

    LogFile log() {
        return log;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Ending ending() {
        return new Ending(process.exitValue());
    }

    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /** Names the process behind a guarding shell, which must be gone too before this child counts as stopped. */
    void isGuardOf(Optional<ProcessHandle> handle) {
        inner = handle.orElse(null);
    }

    /** Whether the run cannot go on without it. */
    boolean isVital() {
        return duty == Duty.VITAL;
    }

    /** Says something to it, in vain when it has just ended. */
    void tell(String line) {
        try {
            OutputStream pipe = process.getOutputStream();
            pipe.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            pipe.flush();
        } catch (IOException expected) {
            // Whoever watches it will notice that it is gone.
        }
    }

    /** Closes the pipe and waits; kills what has not stopped in time. */
    void stop() {
        try {
            process.getOutputStream().close();
        } catch (IOException expected) {
            // The program is gone already.
        }
        endWithin(process.toHandle());
        ProcessHandle behind = inner;
        if (behind != null) {
            endWithin(behind);
        }
    }

    private void endWithin(ProcessHandle handle) {
        try {
            handle.onExit().get(program.patience(), TimeUnit.SECONDS);
        } catch (TimeoutException expected) {
            handle.descendants().forEach(ProcessHandle::destroyForcibly);
            handle.destroyForcibly();
        } catch (InterruptedException interruption) {
            handle.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException problem) {
            throw new IllegalStateException(problem);
        }
    }

    static ProcessBuilder withoutSettings(ProcessBuilder builder) {
        builder.environment().keySet().removeIf(name -> name.startsWith("ROEDTRAAD_"));
        return builder;
    }

    static void forget(Home home, Program program) throws IOException {
        Files.deleteIfExists(home.run().resolve(program.name() + ".pid"));
    }
}
