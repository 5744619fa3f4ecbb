package dk.roedtraad.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** PostgreSQL and Neo4j of the distribution without a site, for tests that deploy the application themselves. */
public final class RunningStores implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final Launcher launcher;
    private final Path home;
    private final Map<String, String> settings;

    private RunningStores(Launcher launcher, Path home, Map<String, String> settings) {
        this.launcher = launcher;
        this.home = home;
        this.settings = settings;
    }

    /** Starts both on a home directory of their own and waits until they answer. */
    public static RunningStores start() {
        try {
            return on(Files.createTempDirectory("roedtraad stores "));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Starts both on a given home directory and waits until they answer. */
    public static RunningStores on(Path home) {
        Launcher launcher = Launcher.start(Map.of(), "stores", "--home", home.toString());
        try {
            launcher.await(LONGEST_START, () -> launcher.output().endsWith("\n\n"));
            return new RunningStores(launcher, home, settings(launcher.output(), home));
        } catch (IOException problem) {
            launcher.close();
            throw new UncheckedIOException(problem);
        } catch (RuntimeException problem) {
            launcher.close();
            throw problem;
        }
    }

    private static Map<String, String> settings(String output, Path home) throws IOException {
        Map<String, String> settings = new HashMap<>();
        output.lines().filter(line -> line.startsWith("ROEDTRAAD_")).forEach(line -> {
            int equals = line.indexOf('=');
            settings.put(line.substring(0, equals), line.substring(equals + 1));
        });
        settings.put("ROEDTRAAD_DB_PASSWORD", secret(home, "database.password"));
        settings.put("ROEDTRAAD_NEO4J_PASSWORD", secret(home, "graph.password"));
        settings.put("ROEDTRAAD_INDEX_DIRECTORY", home.resolve("index").toString());
        settings.put("ROEDTRAAD_ADMIN_TOKEN", "token-of-the-tests");
        settings.put("ROEDTRAAD_DATA", "none");
        return Map.copyOf(settings);
    }

    private static String secret(Path home, String name) throws IOException {
        return Files.readString(home.resolve("secrets").resolve(name)).strip();
    }

    /** What the application must know to reach them, as its environment; a test may override what it likes. */
    public Map<String, String> settings() {
        return settings;
    }

    /** The same as MicroProfile Config properties: {@code roedtraad.db.url} for {@code ROEDTRAAD_DB_URL}. */
    public Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>();
        settings.forEach((name, value) ->
                properties.put(name.toLowerCase(java.util.Locale.ROOT).replace('_', '.'), value));
        return properties;
    }

    /** The launcher. */
    public Launcher launcher() {
        return launcher;
    }

    /** Their home directory. */
    public Path home() {
        return home;
    }

    @Override
    public void close() {
        launcher.close();
    }
}
