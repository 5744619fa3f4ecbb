package dk.roedtraad.system;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.RunningSite;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The command takes a data directory whole, or refuses it whole and says where it is wrong. */
@OnSite("none")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportIT {

    private static final String BROKEN = """
            documents:
              - id: brudt
                code: BR
                type: report
                title: {da: Brudt rapport}
                editions:
                  - id: "2024"
                    status: adopted
                    visibility: public
                    date: 2024-13-40
                    items:
                      - {key: en, kind: initiative, number: BR.1, title: {da: En}}
            """;

    private final RunningSite site;
    private final Visitor visitor;

    @TempDir
    static Path folder;

    ImportIT(RunningSite site, Visitor visitor) {
        this.site = site;
        this.visitor = visitor;
    }

    @BeforeAll
    void importsSoundFiles() {
        var ending = DirectoryOfFiles.workshop(folder).importInto(site.home());
        assertThat(ending.exitCode()).as(ending.output()).isZero();
    }

    @Test
    void showsWhatWasImported() {
        visitor.awaitProjections();
        assertThat(visitor.json("/api/search?q=badebro").get("total").getAsInt())
                .isPositive();
    }

    // [itest->req~same-files-twice~1]
    @Test
    void findsNoDifferenceTheSecondTime() {
        String head = head();
        var ending = DirectoryOfFiles.workshop(folder).importInto(site.home());
        assertThat(ending.exitCode()).isZero();
        assertThat(ending.output()).contains("Nothing differs");
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void refusesBrokenFilesWithFileAndLine() {
        var ending = broken();
        assertThat(ending.exitCode()).as(ending.output()).isEqualTo(1);
        assertThat(ending.output().lines()).anyMatch(line -> line.matches("brudt\\.yaml:10: .+"));
        assertThat(ending.output().lines()).anyMatch(line -> line.matches("brudt\\.yaml:12: .+"));
    }

    // [itest->req~all-or-nothing~1]
    @Test
    void takesNothingOfADirectoryWithABrokenFile() {
        String head = head();
        broken();
        assertThat(head()).isEqualTo(head);
        assertThat(visitor.get("/api/documents/brudt").status()).isEqualTo(404);
    }

    @Test
    void saysThatADirectoryIsMissing() {
        var ending = DirectoryOfFiles.at(folder.resolve("findes-ikke")).importInto(site.home());
        assertThat(ending.exitCode()).isEqualTo(2);
        assertThat(ending.output()).contains("findes-ikke").doesNotContain("\tat ");
    }

    private DirectoryOfFiles.Ending broken() {
        return DirectoryOfFiles.workshop(folder).write("brudt.yaml", BROKEN).importInto(site.home());
    }

    private String head() {
        return Visitor.text(visitor.json("/api/journal?size=1"), "head");
    }
}
