package dk.roedtraad.graph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.graph.schema.GraphMigrations;
import dk.roedtraad.graph.schema.NodeLabel;
import dk.roedtraad.graph.schema.PropertyKey;
import dk.roedtraad.graph.schema.RelationshipType;
import dk.roedtraad.shared.Sight;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What statements and migrations speak of is what the schema defines. */
class GraphVocabularyTest {

    private static final Pattern NAME_AFTER_COLON = Pattern.compile("[(\\[]\\w*:(\\w+)");
    private static final Pattern NAME_AFTER_DOT = Pattern.compile("(?<=[a-z])\\.([a-z]+)");
    private static final Set<String> NAMES = Stream.concat(
                    Arrays.stream(NodeLabel.values()).map(NodeLabel::label),
                    Arrays.stream(RelationshipType.values()).map(Enum::name))
            .collect(Collectors.toSet());
    private static final Set<String> KEYS =
            Arrays.stream(PropertyKey.values()).map(PropertyKey::key).collect(Collectors.toSet());

    @ParameterizedTest
    @MethodSource("statements")
    void namesOnlyLabelsAndTypesOfTheSchema(String statement) {
        assertThat(NAME_AFTER_COLON.matcher(statement).results().map(found -> found.group(1)))
                .isSubsetOf(NAMES);
    }

    @ParameterizedTest
    @MethodSource("statements")
    void namesOnlyPropertiesOfTheSchema(String statement) {
        var rows = Set.of("from", "to");
        assertThat(NAME_AFTER_DOT
                        .matcher(statement)
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> !rows.contains(key)))
                .isSubsetOf(KEYS);
    }

    @Test
    void findsEveryMigration() throws IOException {
        assertThat(migrations()).hasSize(2).allMatch(script -> script.contains(";"));
    }

    static List<String> statements() throws IOException {
        return Stream.concat(
                        Stream.of(
                                GraphCheckpoint.READ_CHECKPOINT,
                                GraphCheckpoint.MOVE_CHECKPOINT,
                                Neo4jProjection.WRITE_ELEMENTS,
                                GraphCheckpoint.COUNT_ELEMENTS,
                                GraphCheckpoint.COUNT_LINKS,
                                GraphCheckpoint.NOTE_COUNTS,
                                GraphCheckpoint.NOTE_FILLED,
                                ComparingGraph.ELEMENTS_BETWEEN,
                                ComparingGraph.LINKS_BETWEEN,
                                ComparingGraph.THESE_ELEMENTS,
                                ComparingGraph.THEIR_LINKS,
                                Neo4jProjection.WRITE_LINKS,
                                GraphCheckpoint.CLEAR_CHECKPOINT,
                                Neo4jProjection.CLEAR_ELEMENTS,
                                GraphCheckpoint.READ_FILLED),
                        Stream.concat(asked(), migrations().stream()))
                .toList();
    }

    private static Stream<String> asked() {
        return Arrays.stream(Sight.values())
                .flatMap(sight -> Stream.of(
                        Neo4jTraceGraph.above(sight),
                        Neo4jTraceGraph.below(sight),
                        Neo4jTraceGraph.everythingAbove(sight)));
    }

    @Test
    void asksForThePublicOnlyWhatThePublicSees() {
        assertThat(List.of(
                        Neo4jTraceGraph.above(Sight.PUBLIC),
                        Neo4jTraceGraph.below(Sight.PUBLIC),
                        Neo4jTraceGraph.everythingAbove(Sight.PUBLIC)))
                .allMatch(statement -> statement.contains("{public: true, until: $open}"))
                .noneMatch(statement -> statement.contains("staff"));
    }

    private static List<String> migrations() throws IOException {
        var scripts = new java.util.ArrayList<String>();
        for (URL script : GraphMigrations.all()) {
            try (var content = script.openStream()) {
                scripts.add(new String(content.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return scripts;
    }
}
