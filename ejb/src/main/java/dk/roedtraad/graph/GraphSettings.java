package dk.roedtraad.graph;

import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/**
 * Where the graph is.
 *
 * @param uri its Bolt address, setting {@code roedtraad.neo4j.uri}, such as {@code bolt://127.0.0.1:7687} or {@code neo4j://…} for a cluster
 * @param user who asks, setting {@code roedtraad.neo4j.user}
 * @param password setting {@code roedtraad.neo4j.password}; empty means that the store asks for none
 * @param patience how long it may keep silent before it counts as away, in whole seconds, setting {@code roedtraad.neo4j.patience}
 */
public record GraphSettings(String uri, String user, String password, Duration patience) {

    /** The settings as configured, with their defaults. */
    public static GraphSettings from(Config config) {
        return new GraphSettings(
                config.getOptionalValue("roedtraad.neo4j.uri", String.class).orElse("bolt://127.0.0.1:7687"),
                config.getOptionalValue("roedtraad.neo4j.user", String.class).orElse("neo4j"),
                config.getOptionalValue("roedtraad.neo4j.password", String.class)
                        .orElse(""),
                Duration.ofSeconds(config.getOptionalValue("roedtraad.neo4j.patience", Integer.class)
                        .orElse(2)));
    }

    /** Without the password, so that it reaches no log. */
    @Override
    public String toString() {
        return user + " at " + uri;
    }
}
