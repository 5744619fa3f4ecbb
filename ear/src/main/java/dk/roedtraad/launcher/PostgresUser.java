package dk.roedtraad.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL runs, since it refuses to run as root. An ordinary user needs nothing. Root goes through a user
 * namespace in which it looks like somebody else; where the machine forbids namespaces, through the unprivileged user
 * 65534, which is given the data directory and the right to pass the folders above it.
 *
 * @param prefix what stands before each of PostgreSQL's commands
 * @param owner the numeric user that must own the data directory
 */
record PostgresUser(List<String> prefix, int owner) {

    private static final int NOBODY = 65534;

    static PostgresUser find(Home home) throws IOException, InterruptedException {
        Path probe = Files.createTempFile(home.run(), "owner", null);
        int self = (Integer) Files.getAttribute(probe, "unix:uid");
        Files.delete(probe);
        if (self != 0) {
            return new PostgresUser(List.of(), self);
        }
        if (works("unshare", "-U", "true")) {
            return new PostgresUser(List.of("unshare", "-U"), 0);
        }
        List<String> setpriv = List.of(
                "setpriv",
                "--reuid=" + NOBODY,
                "--regid=" + NOBODY,
                "--clear-groups",
                "--inh-caps=-all,+dac_override",
                "--ambient-caps=-all,+dac_override");
        if (works(Session.joined(setpriv, List.of("true")).toArray(String[]::new))) {
            return new PostgresUser(setpriv, NOBODY);
        }
        throw new LaunchException("PostgreSQL does not run as root, and neither unshare nor setpriv works here."
                + " Start as an ordinary user, or name a PostgreSQL of your own with --db-url.");
    }

    /** Gives the files to the owner, should an earlier start have had another. */
    void own(Path directory) throws IOException {
        if (!Files.exists(directory) || (Integer) Files.getAttribute(directory, "unix:uid") == owner) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.toList()) {
                Files.setAttribute(path, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static boolean works(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException expected) {
            return false;
        }
    }
}
