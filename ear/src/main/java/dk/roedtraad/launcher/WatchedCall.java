package dk.roedtraad.launcher;

import java.io.IOException;
import java.io.PrintWriter;

/**
 * A long work of the site that tells of itself line by line, each with a word before it: {@code progress} goes to standard error,
 * {@code found} is a defect, {@code result} says what came of it, {@code failed} that it could not be done.
 */
final class WatchedCall {

    private final PrintWriter out;
    private final Progress progress;
    private boolean found;
    private boolean done;
    private boolean failed;

    WatchedCall(PrintWriter out, Progress progress) {
        this.out = out;
        this.progress = progress;
    }

    /** Has the site do it and answers the exit code. */
    int of(AdminCall site, String path, String log) throws IOException, InterruptedException {
        int status = site.follow(path, this::hear);
        out.flush();
        if (status != HttpStatus.OK) {
            throw new LaunchException("the site at " + site.site() + " answered " + status + "; see its log in " + log);
        }
        if (failed || !done) {
            return Roedtraad.CANNOT;
        }
        return found ? 1 : 0;
    }

    private void hear(String line) {
        int space = line.indexOf(' ');
        String word = space < 0 ? line : line.substring(0, space);
        String rest = space < 0 ? "" : line.substring(space + 1);
        switch (word) {
            case "found" -> {
                found = true;
                out.println(rest);
            }
            case "result" -> {
                done = true;
                out.println(rest);
            }
            case "failed" -> {
                failed = true;
                progress.say(rest);
            }
            default -> progress.say(rest);
        }
    }
}
