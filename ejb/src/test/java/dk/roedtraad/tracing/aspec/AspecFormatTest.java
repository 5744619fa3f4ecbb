package dk.roedtraad.tracing.aspec;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.tracing.ReadingPaths;
import dk.roedtraad.tracing.Specification;
import dk.roedtraad.tracing.Tracer;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AspecFormatTest {

    private static final String REQUIREMENT = """
            <specdocument><specobjects doctype="req"><specobject>
            <id>a</id><version>2</version><shortdesc>Opening hours</shortdesc><status>draft</status>
            <needscoverage><needsobj>dsn</needsobj></needscoverage>
            <providescoverage><provcov><linksto>feat:service</linksto><dstversion>1</dstversion></provcov></providescoverage>
            <dependencies><dependson>req~staff~1</dependson></dependencies>
            <tags><tag>town</tag></tags>
            </specobject></specobjects></specdocument>
            """;

    @TempDir
    Path folder;

    @Test
    void readsWhatProgramsExchange() throws IOException {
        var item = read(REQUIREMENT).items().get(0);

        assertThat(item.id()).hasToString("req~a~2");
        assertThat(item.wording().title()).isEqualTo("Opening hours");
        assertThat(item.status()).hasToString("DRAFT");
        assertThat(item.needs()).containsExactly("dsn");
        assertThat(item.covers()).hasToString("[feat~service~1]");
        assertThat(item.dependsOn()).hasToString("[req~staff~1]");
        assertThat(item.tags()).containsExactly("town");
    }

    @Test
    void readsTheVerdictThatItPrints() throws IOException {
        var printed = print(read(REQUIREMENT));

        assertThat(print(read(printed))).isEqualTo(printed);
    }

    @Test
    void passesOverAForeignNameSpaceInAFolder() throws IOException {
        Files.writeString(file(), REQUIREMENT.replace("<specdocument>", "<specdocument xmlns=\"urn:other\">"));

        var read = new ReadingPaths(List.of(new AspecFormat())).read(List.of(folder));

        assertThat(read.items()).isEmpty();
        assertThat(read.notes()).hasSize(1);
    }

    @Test
    void readsAForeignNameSpaceInAFileThatIsNamed() throws IOException {
        assertThat(read(REQUIREMENT.replace("<specdocument>", "<specdocument xmlns=\"urn:other\">"))
                        .items())
                .hasSize(1);
    }

    @Test
    void refusesBrokenXmlWithFileAndLine() throws IOException {
        assertThat(read("<specdocument>\n<specobjects").problems().get(0)).startsWith(file() + ":2: ");
    }

    @Test
    void refusesADocumentType() throws IOException {
        assertThat(read("<!DOCTYPE specdocument [<!ENTITY a \"b\">]>\n<specdocument/>")
                        .problems())
                .hasSize(1);
    }

    @Test
    void refusesAnObjectWithoutAnId() throws IOException {
        assertThat(read(REQUIREMENT.replace("<id>a</id>", "")).problems().get(0))
                .contains("id")
                .contains("is missing");
    }

    private Path file() {
        return folder.resolve("spec.xml");
    }

    private Specification read(String text) throws IOException {
        Files.writeString(file(), text);
        return new ReadingPaths(List.of(new AspecFormat())).read(List.of(file()));
    }

    private static String print(Specification specification) throws IOException {
        var printed = new StringWriter();
        new AspecReport().write(Tracer.trace(specification.items()), printed);
        return printed.toString();
    }
}
