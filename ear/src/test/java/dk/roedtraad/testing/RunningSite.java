package dk.roedtraad.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The distribution, started as a user would and ready to be asked; a system test shares one over all its methods.
 *
 * <p>It listens on a free port of this machine only, and stops with the process of the tests, however that ends.
 */
public final class RunningSite implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    /** An address of this machine whose word about clients the sites of the tests believe. */
    private static final String TRUSTED = "127.0.0.9";

    private final Launcher launcher;
    private final Path home;
    private final URI address;

    private RunningSite(Launcher launcher, Path home, URI address) {
        this.launcher = launcher;
        this.home = home;
        this.address = address;
    }

    /** A site on a home directory of its own, filled with the data set {@code demo}, {@code facts} or {@code none}. */
    public static RunningSite withData(String data) {
        try {
            return on(Files.createTempDirectory("roedtraad home "), data);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    // [itest->req~start-all~1]
    /** A site on a given home directory. */
    public static RunningSite on(Path home, String data) {
        int port = freePort();
        Launcher launcher = Launcher.start(
                Map.of("ROEDTRAAD_TRUSTED_PROXIES", TRUSTED),
                "run",
                "--home",
                home.toString(),
                "--data",
                data,
                "--port",
                Integer.toString(port));
        try {
            launcher.await(LONGEST_START, () -> launcher.output().contains("is ready at"));
        } catch (RuntimeException problem) {
            launcher.close();
            throw problem;
        }
        return new RunningSite(launcher, home, URI.create("http://127.0.0.1:" + port + "/"));
    }

    /** A port that nothing listens on. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The address of the front page. */
    public URI address() {
        return address;
    }

    /** An address of the site, such as {@code soeg?q=havn}. */
    public URI address(String path) {
        return address.resolve(path);
    }

    /** The home directory. */
    public Path home() {
        return home;
    }

    /** The launcher. */
    public Launcher launcher() {
        return launcher;
    }

    /** The process of a program: {@code postgresql}, {@code neo4j} or {@code site}. */
    public ProcessHandle program(String name) {
        try {
            String pid =
                    Files.readString(home.resolve("run").resolve(name + ".pid")).split(" ", 2)[0];
            return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** All processes that the launcher started, and theirs. */
    public List<ProcessHandle> programs() {
        return launcher.family();
    }

    /** Stops the site in order; its home directory stays. */
    @Override
    public void close() {
        launcher.close();
    }
}
