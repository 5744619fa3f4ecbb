package dk.roedtraad.launcher;

import java.io.PrintWriter;

/** Tells people what goes on, on standard error, with the seconds since the start. */
final class Progress {

    private final PrintWriter out;
    private final long began = System.nanoTime();

    Progress(PrintWriter out) {
        this.out = out;
    }

    void say(String line) {
        out.printf(java.util.Locale.ROOT, "%5.1f s  %s%n", (System.nanoTime() - began) / 1e9, line);
        out.flush();
    }
}
