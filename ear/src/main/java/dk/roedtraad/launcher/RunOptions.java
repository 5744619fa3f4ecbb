package dk.roedtraad.launcher;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that commands share which start a site or a store. */
final class RunOptions {

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Where everything that must last is kept. Default: ~/.roedtraad. (ROEDTRAAD_HOME)")
    @Nullable
    Path home;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            description =
                    "The address that the site listens on. Default: 127.0.0.1, this machine only. (ROEDTRAAD_BIND)")
    @Nullable
    String bind;

    @Option(
            names = "--db-url",
            paramLabel = "URL",
            description = "A PostgreSQL of your own, jdbc:postgresql://HOST:PORT/NAME. Default: the embedded one."
                    + " (ROEDTRAAD_DB_URL; the password only as ROEDTRAAD_DB_PASSWORD)")
    @Nullable
    String databaseAddress;

    @Option(names = "--db-user", paramLabel = "NAME", description = "Its user. Default: roedtraad. (ROEDTRAAD_DB_USER)")
    @Nullable
    String databaseUser;

    @Option(
            names = "--neo4j-uri",
            paramLabel = "URI",
            description = "A Neo4j of your own, bolt://HOST:PORT or neo4j://HOST:PORT. Default: the embedded one."
                    + " (ROEDTRAAD_NEO4J_URI; the password only as ROEDTRAAD_NEO4J_PASSWORD)")
    @Nullable
    String graphAddress;

    @Option(
            names = "--neo4j-user",
            paramLabel = "NAME",
            description = "Its user. Default: neo4j. (ROEDTRAAD_NEO4J_USER)")
    @Nullable
    String graphUser;

    @Option(
            names = "--stop-with-parent",
            hidden = true,
            description = "Stop when the process that started this one ends. (ROEDTRAAD_STOP_WITH_PARENT)")
    boolean stopWithParent;

    Settings settings(DataSet data, @Nullable Integer port, Map<String, String> environment) {
        return new Settings(
                homeOrDefault(),
                data,
                bind == null ? "127.0.0.1" : bind,
                port,
                external(databaseAddress, databaseUser, "roedtraad", environment.get("ROEDTRAAD_DB_PASSWORD")),
                external(graphAddress, graphUser, "neo4j", environment.get("ROEDTRAAD_NEO4J_PASSWORD")),
                stopWithParent);
    }

    private Path homeOrDefault() {
        Path chosen = home == null ? Path.of(System.getProperty("user.home"), ".roedtraad") : home;
        return chosen.toAbsolutePath().normalize();
    }

    private static @Nullable ExternalStore external(
            @Nullable String address, @Nullable String user, String usualUser, @Nullable String password) {
        if (address == null) {
            return null;
        }
        return new ExternalStore(address, user == null ? usualUser : user, password == null ? "" : password);
    }
}
