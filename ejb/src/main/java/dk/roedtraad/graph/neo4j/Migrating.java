package dk.roedtraad.graph.neo4j;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.net.URL;
import java.util.List;
import org.neo4j.driver.Driver;

/** Applies the graph's migrations that a store does not have yet. */
final class Migrating {

    private final Driver driver;
    private final List<URL> scripts;

    Migrating(Driver driver, List<URL> scripts) {
        this.driver = driver;
        this.scripts = scripts;
    }

    /** Applies them and answers the schema's version. */
    String run() {
        var config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:graph")
                .withPackagesToScan()
                .withResourceScanner(locations -> scripts)
                .withAutocrlf(true)
                .build();
        return new Migrations(config, driver).apply().map(Object::toString).orElse("none");
    }
}
