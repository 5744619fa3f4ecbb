package dk.roedtraad.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceCommandTest {

    private static final String GAP = "`req~a~1`\n\nNeeds: dsn\n";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void endsWithZeroWhenAllIsWell() throws IOException {
        assertThat(trace("`req~a~1`\n")).isZero();
    }

    @Test
    void endsWithOneWhenThereAreDefects() throws IOException {
        assertThat(trace(GAP)).isEqualTo(1);
    }

    @Test
    void endsWithZeroWhenItIsToldToFailOnSomethingElse() throws IOException {
        assertThat(trace(GAP, "--fail-on", "suspects")).isZero();
    }

    @Test
    void failsOnAnyOfSeveral() throws IOException {
        assertThat(trace(GAP, "--fail-on", "suspects,gaps")).isEqualTo(1);
    }

    @Test
    void endsWithTwoAndPrintsNothingWhenSomethingCannotBeRead() throws IOException {
        assertThat(trace("`req~a~99999999999`\n")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("spec.md:1: ");
    }

    @Test
    void printsNothingButXmlWhenAskedForIt() throws IOException {
        trace(GAP, "--format", "aspec");

        assertThat(out.toString()).startsWith("<?xml").endsWith("</specdocument>");
    }

    private int trace(String text, String... options) throws IOException {
        var file = Files.writeString(folder.resolve("spec.md"), text);
        var arguments = new String[options.length + 2];
        arguments[0] = "trace";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[options.length + 1] = file.toString();
        return Roedtraad.commandLine(Map.of())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
