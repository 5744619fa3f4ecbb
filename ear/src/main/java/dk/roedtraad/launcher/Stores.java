package dk.roedtraad.launcher;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** PostgreSQL and Neo4j of a run, each the embedded one or somebody else's, and how the site reaches them. */
final class Stores {

    private final @Nullable PostgresServer database;
    private final @Nullable Neo4jServer graph;
    private final Map<String, String> settings = new LinkedHashMap<>();

    // [impl->req~external-stores~1]
    Stores(Settings told, Home home, Distribution distribution) {
        ExternalStore foreignDatabase = told.database();
        if (foreignDatabase == null) {
            database = new PostgresServer(home, distribution, Ports.anyOnLoopback());
            put("DB_URL", database.address(), "DB", PostgresServer.USER, database.password());
        } else {
            database = null;
            put("DB_URL", foreignDatabase.address(), "DB", foreignDatabase.user(), foreignDatabase.password());
        }
        ExternalStore foreignGraph = told.graph();
        if (foreignGraph == null) {
            graph = new Neo4jServer(home, distribution, Ports.anyOnLoopback());
            put("NEO4J_URI", graph.address(), "NEO4J", Neo4jServer.USER, graph.password());
        } else {
            graph = null;
            put("NEO4J_URI", foreignGraph.address(), "NEO4J", foreignGraph.user(), foreignGraph.password());
        }
    }

    private void put(String addressName, String address, String prefix, String user, String password) {
        settings.put("ROEDTRAAD_" + addressName, address);
        settings.put("ROEDTRAAD_" + prefix + "_USER", user);
        settings.put("ROEDTRAAD_" + prefix + "_PASSWORD", password);
    }

    /** What the site must know, as its environment. */
    Map<String, String> settings() {
        return Map.copyOf(settings);
    }

    void start(Children children) {
        if (database != null) {
            children.launch(database::start);
        }
        if (graph != null) {
            children.launch(graph::start);
        }
    }
}
