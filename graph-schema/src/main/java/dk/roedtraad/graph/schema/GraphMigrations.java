package dk.roedtraad.graph.schema;

import java.net.URL;
import java.util.List;
import java.util.Objects;

/** The Cypher migrations, named one by one so that nobody must search a class path for them. */
public final class GraphMigrations {

    private static final List<String> NAMES =
            List.of("V001__Name_elements_links_and_checkpoint.cypher", "V002__Fill_anew_with_what_staff_see.cypher");

    private GraphMigrations() {}

    /** Where the migrations are, in order. */
    public static List<URL> all() {
        return NAMES.stream().map(GraphMigrations::locate).toList();
    }

    private static URL locate(String name) {
        return Objects.requireNonNull(GraphMigrations.class.getResource(name), name);
    }
}
