package dk.roedtraad.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.roedtraad.ingest.ShippedDataSet;
import dk.roedtraad.tracing.aspec.AspecFormat;
import dk.roedtraad.tracing.aspec.AspecReport;
import dk.roedtraad.tracing.markdown.MarkdownFormat;
import dk.roedtraad.tracing.report.JsonReport;
import dk.roedtraad.tracing.report.TextReport;
import dk.roedtraad.tracing.tags.TagFormat;
import dk.roedtraad.tracing.yaml.DataFiles;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to a file, there is a verdict or a refusal that names file and line; the same seed breaks the same things. */
class MutatedFilesTest {

    private static final int EACH = 500;
    private static final int LONGEST_MUTATED = 3_000;

    private static final String MARKDOWN = """
            # Service
            `feat~service~1`

            Needs: req

            ## Opening hours
            `req~opening-hours~2`

            Open on Sundays.

            Covers:
            * [Service](#service)
            * `feat~service~1`

            Depends:
            - req~staff~1

            Needs: dsn, utest
            Tags: summer
            Status: draft

            arch --> dsn : req~opening-hours~2
            <!-- ⟦utest->req~opening-hours~2⟧ -->
            """;

    private static final String ASPEC = """
            <?xml version="1.0" encoding="UTF-8"?>
            <specdocument><specobjects doctype="req">
              <specobject><id>a</id><version>2</version><status>approved</status>
                <needscoverage><needsobj>dsn</needsobj></needscoverage>
                <providescoverage><provcov><linksto>feat:service</linksto><dstversion>1</dstversion></provcov></providescoverage>
                <dependencies><dependson>req~staff~1</dependson></dependencies>
              </specobject>
              <specobject><id>b</id><version>1</version><description>x &amp; y</description>
                <covering><coveredType><id>a</id><version>2</version><doctype>req</doctype></coveredType></covering>
              </specobject>
            </specobjects></specdocument>
            """;

    private static final String SOURCE =
            "class A { // ⟦impl->dsn~a~1, dsn~b~2 >> utest⟧\n// ⟦utest~own~1->req~a~1⟧\n}\n";

    @TempDir
    Path folder;

    private final Random random = new Random(20231117);

    @Test
    void judgesOrRefusesMarkdown() throws IOException {
        breakAndTrace("spec.md", MARKDOWN);
    }

    @Test
    void judgesOrRefusesAspec() throws IOException {
        breakAndTrace("spec.xml", ASPEC);
    }

    @Test
    void judgesOrRefusesSources() throws IOException {
        breakAndTrace("Source.java", SOURCE);
    }

    @Test
    void judgesOrRefusesDataFiles() throws IOException {
        var assembly = ShippedDataSet.FACTS.files().stream()
                .filter(file -> file.name().equals("facts/assembly.yaml"))
                .findFirst()
                .orElseThrow();
        breakAndTrace("data.yaml", assembly.text());
    }

    /** Tags stand in odd brackets here, so that the trace of our own requirements does not take them for ours. */
    private void breakAndTrace(String name, String written) throws IOException {
        var text = written.replace('⟦', '[').replace('⟧', ']');
        var file = folder.resolve(name);
        byte[] whole = Arrays.copyOf(text.getBytes(StandardCharsets.UTF_8), Math.min(text.length(), LONGEST_MUTATED));
        for (int i = 0; i < EACH; i++) {
            byte[] broken = broken(whole);
            Files.write(file, broken);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10), () -> trace(file), () -> new String(broken, StandardCharsets.UTF_8));
        }
    }

    private static void trace(Path file) throws IOException {
        var formats = List.of(new MarkdownFormat(), new AspecFormat(), new DataFiles(), new TagFormat());
        var read = new ReadingPaths(formats).read(List.of(file));
        var trace = Tracer.trace(read.items());
        for (var report : List.of(new TextReport(), new JsonReport(), new AspecReport())) {
            report.write(trace, new StringWriter());
        }
        assertThat(read.problems()).allMatch(line -> line.matches("(?s).*:\\d+: .+"), "names file and line");
    }

    private byte[] broken(byte[] whole) {
        byte[] bytes = whole.clone();
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            bytes = brokenOnce(bytes);
        }
        return bytes;
    }

    private byte[] brokenOnce(byte[] bytes) {
        if (bytes.length < 2) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(40));
        byte[] part = Arrays.copyOfRange(bytes, at, at + length);
        return switch (random.nextInt(6)) {
            case 0 -> spliced(bytes, at, length, new byte[0]);
            case 1 -> spliced(bytes, at, 0, part);
            case 2 -> spliced(bytes, random.nextInt(bytes.length), 0, part);
            case 3 -> spliced(bytes, at, 1, new byte[] {(byte) random.nextInt(256)});
            case 4 -> Arrays.copyOf(bytes, at);
            default -> spliced(bytes, at, 0, sign().getBytes(StandardCharsets.UTF_8));
        };
    }

    private String sign() {
        var signs = List.of(
                "~",
                "99999999999",
                "\n",
                "\r",
                "\u2028",
                "<",
                "&x;",
                "]]>",
                "-->",
                "`",
                "{",
                ": ",
                "\0",
                "[",
                "\uFEFF",
                "    ");
        return signs.get(random.nextInt(signs.size()));
    }

    private static byte[] spliced(byte[] bytes, int at, int length, byte[] part) {
        int end = Math.min(bytes.length, at + length);
        byte[] spliced = Arrays.copyOf(bytes, at + part.length + bytes.length - end);
        System.arraycopy(part, 0, spliced, at, part.length);
        System.arraycopy(bytes, end, spliced, at + part.length, bytes.length - end);
        return spliced;
    }
}
