package dk.roedtraad.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts a command into a session of its own, so that Ctrl-C on the terminal reaches the launcher alone, which owns the
 * order of stopping.
 */
final class Session {

    private static final String DEAF = "trap '' INT HUP; exec \"$@\"";

    // [impl->req~no-leftovers~1]
    /**
     * Runs a program that knows nothing of our pipe: when standard input ends, it gets SIGINT, which is PostgreSQL's
     * fast shutdown. The shell ends with the program's exit code.
     */
    private static final String GUARD = """
            exec 3<&0
            "$@" </dev/null 3<&- &
            child=$!
            ( while read -r line <&3; do :; done; kill -INT $child 2>/dev/null ) &
            watcher=$!
            exec 3<&-
            trap '' INT TERM HUP
            wait $child
            status=$?
            kill $watcher 2>/dev/null
            exit $status
            """;

    private Session() {}

    static List<String> own(List<String> command) {
        if (isOnPath("setsid")) {
            return joined(List.of("setsid"), command);
        }
        return joined(List.of("sh", "-c", DEAF, "roedtraad"), command);
    }

    static List<String> guarded(List<String> command) {
        return joined(List.of("sh", "-c", GUARD, "roedtraad"), command);
    }

    static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    static boolean isOnPath(String program) {
        return Arrays.stream(
                        System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
