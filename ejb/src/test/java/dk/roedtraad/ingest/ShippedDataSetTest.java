package dk.roedtraad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.element.Element;
import dk.roedtraad.element.Placement;
import dk.roedtraad.element.Revision;
import dk.roedtraad.ingest.yaml.YamlFormat;
import dk.roedtraad.shared.RecordItem;
import dk.roedtraad.trace.TraceLink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShippedDataSetTest {

    private static final Path DATA = Path.of("src/main/resources/data");

    private final Problems problems = new Problems();

    private RecordState load(ShippedDataSet set) {
        var directory = new YamlFormat().read(set.files(), problems);
        return ImportingDirectory.settle(directory, new Settled(new RecordState(), problems))
                .wanted();
    }

    private static Map<String, Long> kinds(RecordState state) {
        return state.all(Element.class).stream().collect(Collectors.groupingBy(Element::kind, Collectors.counting()));
    }

    // [utest->req~one-way-in~1]
    @ParameterizedTest
    @EnumSource(ShippedDataSet.class)
    void hasNoMistake(ShippedDataSet set) {
        load(set);

        assertThat(problems.lines()).isEmpty();
    }

    @Test
    void listsEveryFile() throws IOException {
        try (var files = Files.walk(DATA)) {
            var found = files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> DATA.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();

            assertThat(Files.readAllLines(DATA.resolve("files.txt"))).containsExactlyElementsOf(found);
        }
    }

    // [utest->req~data-sets~1]
    @Test
    void demoHasThirtyOneInitiativesUnderSixRecommendations() {
        assertThat(kinds(load(ShippedDataSet.DEMO)))
                .containsEntry("visionElement", 3L)
                .containsEntry("recommendation", 6L)
                .containsEntry("initiative", 31L)
                .containsEntry("provision", 6L);
    }

    // [utest->req~data-sets~1]
    @Test
    void factsHoldOnlyWhatSourcesGive() {
        var facts = load(ShippedDataSet.FACTS);

        assertThat(kinds(facts)).isEqualTo(Map.of("visionElement", 3L, "initiative", 5L));
        assertThat(facts.all(TraceLink.class)).isEmpty();
        assertThat(facts.all(Revision.class)).noneMatch(Revision::example);
    }

    // [utest->req~examples-marked~1]
    @Test
    void everythingMadeUpInTheDemoSaysSo() {
        var demo = load(ShippedDataSet.DEMO);

        assertThat(demo.all(TraceLink.class)).allMatch(TraceLink::example);
        assertThat(demo.all(Revision.class).stream().filter(revision -> !revision.example()))
                .as("wordings that are facts: three vision elements and five initiatives")
                .hasSize(8);
    }

    @Test
    void rewordsSomeClausesInTheAdoptedStrategy() {
        var demo = load(ShippedDataSet.DEMO);
        var reworded = demo.all(Placement.class).stream().filter(place -> place.revision() > 1);

        assertThat(reworded).hasSizeGreaterThan(10);
    }

    // [utest->req~replay~1]
    @Test
    void replaysTheDemoFromTheOldestVisionOn() {
        var demo = load(ShippedDataSet.DEMO);
        var days = new Replay(demo).byDay(Change.between(new RecordState(), demo));

        assertThat(days.firstKey()).isBefore(LocalDate.of(2016, 1, 1));
        assertThat(days.keySet()).contains(LocalDate.of(2023, 5, 17), LocalDate.of(2023, 8, 29));
        assertThat(days.values().stream().mapToInt(java.util.List::size).sum())
                .isGreaterThan(demo.all(Element.class).size());
    }

    @Test
    void everyItemIsKeptByIdentity() {
        var demo = load(ShippedDataSet.DEMO);

        assertThat(RecordState.TYPES)
                .allSatisfy(type ->
                        assertThat(demo.all(type)).extracting(RecordItem::id).doesNotHaveDuplicates());
    }
}
