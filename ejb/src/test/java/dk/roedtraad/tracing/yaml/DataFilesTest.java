package dk.roedtraad.tracing.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.ingest.ShippedDataSet;
import dk.roedtraad.tracing.LinkStatus;
import dk.roedtraad.tracing.ReadingPaths;
import dk.roedtraad.tracing.Specification;
import dk.roedtraad.tracing.TracedItem;
import dk.roedtraad.tracing.TracedLink;
import dk.roedtraad.tracing.Tracer;
import dk.roedtraad.tracing.tags.TagFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFilesTest {

    private static final String ASSEMBLY = """
            documents:
              - id: rapport
                code: A
                type: report
                title: {da: Rapport}
                editions:
                  - id: a2023
                    status: adopted
                    visibility: public
                    date: 2023-05-17
                    items:
                      - {key: bolig, kind: recommendation, number: A-1, title: {da: Boliger}}
                      - {key: kollegium, kind: initiative, number: A-1.1, title: {da: Kollegium}}
            """;

    private static final String SECOND_EDITION = """
                  - id: a2024
                    status: adopted
                    visibility: public
                    date: 2024-05-17
                    items:
                      - {key: bolig, number: A-1, title: {da: Flere boliger}}
                      - {key: kollegium, number: A-1.1}
            """;

    private static final String LINKS = """
            links:
              - {from: rapport/kollegium, type: details, to: rapport/bolig, covers: whole, reason: Rapporten siger det.}
            """;

    @TempDir
    Path folder;

    @Test
    void makesAnItemOfEachElement() throws IOException {
        assertThat(read(ASSEMBLY, LINKS).items())
                .extracting(item -> item.id().toString())
                .containsExactly("recommendation~rapport.bolig~1", "initiative~rapport.kollegium~1");
    }

    @Test
    void namesFileAndLineOfAnElement() throws IOException {
        assertThat(read(ASSEMBLY, LINKS).items().get(1).position()).hasToString(folder.resolve("a.yaml") + ":13");
    }

    @Test
    void needsWhatTheShippedRulesSayWhenTheFilesSayNone() throws IOException {
        assertThat(read(ASSEMBLY, LINKS).items().get(0).needs()).containsExactly("initiative");
    }

    @Test
    void acceptsAShortCutWithoutNeedingIt() throws IOException {
        assertThat(read(ASSEMBLY, LINKS).items().get(0).accepts()).containsExactly("clause");
    }

    @Test
    void coversAWordingThatStillStands() throws IOException {
        assertThat(linksOfKollegium(read(ASSEMBLY, LINKS))).containsExactly(LinkStatus.COVERS);
    }

    @Test
    void isOutdatedWhenTheNextEditionRewordsTheTarget() throws IOException {
        assertThat(linksOfKollegium(read(ASSEMBLY + SECOND_EDITION, LINKS)))
                .containsExactly(LinkStatus.ORPHANED, LinkStatus.OUTDATED);
    }

    @Test
    void refusesAMistakeWithFileAndLine() throws IOException {
        assertThat(read(ASSEMBLY, LINKS.replace("rapport/bolig", "rapport/bil"))
                        .problems()
                        .get(0))
                .startsWith(folder.resolve("b.yaml") + ":2: ");
    }

    @Test
    void searchesYamlThatIsNoDataForTags() throws IOException {
        assertThat(read("steps: # ⟦impl->dsn~a~1⟧\n  - run\n".replace('⟦', '[').replace('⟧', ']'), "title: x\n")
                        .items())
                .hasSize(1);
    }

    @Test
    void readsTheShippedDataSets() throws IOException {
        for (var set : ShippedDataSet.values()) {
            for (var file : set.files()) {
                Files.writeString(
                        Files.createDirectories(folder.resolve(set.name()))
                                .resolve(file.name().replace('/', '-')),
                        file.text());
            }
            assertThat(read(folder.resolve(set.name())).problems()).isEmpty();
        }
        assertThat(read(folder.resolve("DEMO")).items()).hasSizeGreaterThan(100);
    }

    private Specification read(String a, String b) throws IOException {
        Files.writeString(folder.resolve("a.yaml"), a);
        Files.writeString(folder.resolve("b.yaml"), b);
        return read(folder);
    }

    private static Specification read(Path folder) {
        return new ReadingPaths(List.of(new DataFiles(), new TagFormat())).read(List.of(folder));
    }

    private static List<LinkStatus> linksOfKollegium(Specification read) {
        return Tracer.trace(read.items()).items().stream()
                .filter(item -> item.id().name().equals("rapport.kollegium"))
                .map(TracedItem::outgoing)
                .flatMap(List::stream)
                .map(TracedLink::status)
                .toList();
    }
}
