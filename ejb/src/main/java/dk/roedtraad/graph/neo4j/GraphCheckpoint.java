package dk.roedtraad.graph.neo4j;

import dk.roedtraad.journal.Checkpoint;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.QueryRunner;
import org.neo4j.driver.summary.ResultSummary;

/**
 * How far the graph has followed the journal, as a node of its own.
 *
 * <p>Beside it stand the numbers of elements and links that were there when it moved. A store that has other numbers was emptied or
 * damaged behind its back. Only a graph that was once filled to the journal's end may be asked.
 */
final class GraphCheckpoint {

    static final String NAME = "graph";

    static final String READ_CHECKPOINT = """
            MATCH (c:Checkpoint {name: $name})
            RETURN c.sequence AS sequence, c.hash AS hash, c.elements AS elements, c.links AS links
            """;

    static final String COUNT_ELEMENTS = """
            MATCH (e:Element)
            RETURN count(e) AS number
            """;

    static final String COUNT_LINKS = """
            MATCH ()-[l:TRACES_TO]->()
            RETURN count(l) AS number
            """;

    static final String NOTE_COUNTS = """
            MATCH (c:Checkpoint {name: $name})
            SET c.elements = $elements, c.links = $links
            """;

    static final String READ_FILLED = """
            MATCH (c:Checkpoint {name: $name})
            RETURN c.filled AS filled
            """;

    static final String NOTE_FILLED = """
            MATCH (c:Checkpoint {name: $name})
            SET c.filled = true
            """;

    static final String MOVE_CHECKPOINT = """
            MERGE (c:Checkpoint {name: $name})
              ON CREATE SET c.sequence = $nothing.sequence, c.hash = $nothing.hash
            SET c.locked = true
            WITH c
            WHERE c.sequence = $before.sequence AND c.hash = $before.hash
            SET c.sequence = $after.sequence, c.hash = $after.hash
            REMOVE c.locked
            RETURN count(c) AS moved
            """;

    static final String CLEAR_CHECKPOINT = """
            MATCH (c:Checkpoint {name: $name})
            DELETE c
            """;

    private static final Map<String, Object> NAMED = Map.of("name", NAME);

    private GraphCheckpoint() {}

    static Found found(QueryRunner transaction) {
        var row = transaction.run(READ_CHECKPOINT, NAMED).list().stream().findFirst();
        return new Found(
                row.map(each -> new Checkpoint(
                        each.get("sequence").asLong(), each.get("hash").asString())),
                row.map(each -> each.get("elements").asLong(-1)).orElse(0L) == count(transaction, COUNT_ELEMENTS)
                        && row.map(each -> each.get("links").asLong(-1)).orElse(0L) == count(transaction, COUNT_LINKS));
    }

    /** Answered from the store's own count, however much there is. */
    private static long count(QueryRunner transaction, String statement) {
        return transaction.run(statement).single().get("number").asLong();
    }

    static void noteCounts(QueryRunner transaction) {
        var counts = Map.<String, Object>of(
                "name", NAME,
                "elements", count(transaction, COUNT_ELEMENTS),
                "links", count(transaction, COUNT_LINKS));
        transaction.run(NOTE_COUNTS, counts).consume();
    }

    static ResultSummary noteFilled(QueryRunner transaction) {
        return transaction.run(NOTE_FILLED, NAMED).consume();
    }

    static ResultSummary clear(QueryRunner transaction) {
        return transaction.run(CLEAR_CHECKPOINT, NAMED).consume();
    }

    /** Whether the graph may be asked. */
    static boolean isFilled(QueryRunner transaction) {
        return transaction.run(READ_FILLED, NAMED).stream()
                .anyMatch(row -> row.get("filled").asBoolean(false));
    }

    static void move(QueryRunner transaction, Checkpoint before, Checkpoint after) {
        var parameters = Map.<String, Object>of(
                "name", NAME, "nothing", map(Checkpoint.NOTHING), "before", map(before), "after", map(after));
        var moved = transaction
                .run(MOVE_CHECKPOINT, parameters)
                .single()
                .get("moved")
                .asInt();
        if (moved != 1) {
            throw new IllegalStateException("The graph is no longer at entry " + before.sequence());
        }
    }

    private static Map<String, Object> map(Checkpoint checkpoint) {
        return Map.of("sequence", checkpoint.sequence(), "hash", checkpoint.hash());
    }

    /**
     * What is found of a checkpoint.
     *
     * @param stored where it stands
     * @param counted whether there are as many elements and links as when it was moved there
     */
    record Found(Optional<Checkpoint> stored, boolean counted) {

        boolean isWhole() {
            return stored.isPresent() && counted;
        }

        Optional<Checkpoint> checkpoint() {
            return counted ? stored : Optional.empty();
        }
    }
}
