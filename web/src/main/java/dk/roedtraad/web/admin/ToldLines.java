package dk.roedtraad.web.admin;

import dk.roedtraad.check.Watching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A long work that tells of itself line by line while it goes on. Each line begins with a word: {@code progress}, {@code found} for a
 * defect, {@code result}, or {@code failed} when it could not be done.
 */
final class ToldLines implements Watching {

    private static final Logger LOG = Logger.getLogger(ToldLines.class.getName());
    private static final long PAUSE_NANOS = 1_000_000_000L;

    private final OutputStream out;
    private long lastProgress = System.nanoTime() - PAUSE_NANOS;

    private ToldLines(OutputStream out) {
        this.out = out;
    }

    /** The answer to who asked for the work. */
    static Response response(Work work) {
        StreamingOutput body = out -> {
            var lines = new ToldLines(out);
            try {
                work.run(lines);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "An administrator's work failed", e);
                lines.say("failed", "it could not be done: " + e.getMessage());
            }
        };
        return Response.ok(body)
                .type("text/plain; charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** At most one a second. */
    @Override
    public void progress(String what) {
        long now = System.nanoTime();
        if (now - lastProgress >= PAUSE_NANOS) {
            lastProgress = now;
            say("progress", what);
        }
    }

    @Override
    public void found(String defect) {
        say("found", defect);
    }

    void result(String what) {
        say("result", what);
    }

    private void say(String word, String rest) {
        try {
            var line = word + " " + rest.replaceAll("\\R", " ") + "\n";
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is done. */
    @FunctionalInterface
    interface Work {
        void run(ToldLines lines);
    }
}
