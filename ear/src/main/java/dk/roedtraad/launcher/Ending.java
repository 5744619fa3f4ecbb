package dk.roedtraad.launcher;

import java.util.Map;

/**
 * How a program ended.
 *
 * @param exitCode its exit code; Java and the shell tell a signal as 128 and its number
 */
record Ending(int exitCode) {

    private static final int SIGNALLED = 128;
    private static final int LAST_SIGNAL = 64;
    private static final Map<Integer, String> NAMES =
            Map.of(1, "HUP", 2, "INT", 3, "QUIT", 4, "ILL", 6, "ABRT", 7, "BUS", 9, "KILL", 11, "SEGV", 15, "TERM");

    boolean isBySignal() {
        return exitCode > SIGNALLED && exitCode <= SIGNALLED + LAST_SIGNAL;
    }

    /** In words that fit behind "ended". */
    String how() {
        if (!isBySignal()) {
            return "with exit code " + exitCode;
        }
        int signal = exitCode - SIGNALLED;
        String name = NAMES.get(signal);
        return "by signal " + signal + (name == null ? "" : " (" + name + ")");
    }
}
