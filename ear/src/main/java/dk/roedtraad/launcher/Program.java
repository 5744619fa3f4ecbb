package dk.roedtraad.launcher;

/** The programs that make up a site, in the order in which they depend on each other; they stop in the reverse order. */
enum Program {
    /** Keeps the record. */
    postgresql("PostgreSQL", 4),
    /** Keeps the graph. */
    neo4j("Neo4j", 3),
    /** Serves the pages; Payara Micro. */
    site("The site", 4);

    private final String title;
    private final int patience;

    Program(String title, int patience) {
        this.title = title;
        this.patience = patience;
    }

    String title() {
        return title;
    }

    /** How many seconds it may take to stop before it is killed. */
    int patience() {
        return patience;
    }
}
