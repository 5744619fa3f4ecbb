package dk.roedtraad.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// [utest->req~classify-command~1]
class ClassifyCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void writesIdAndClassOfEachLine() throws IOException {
        int code = classify(
                "1\tByen skal have træer.\tByen kan have træer.\nto\tByen\tbyen\n".getBytes(StandardCharsets.UTF_8));

        assertThat(out.toString()).isEqualTo("1\tweakening\nto\teditorial\n");
        assertThat(code).isZero();
    }

    @Test
    void namesAMalformedLineAndClassifiesTheOthers() throws IOException {
        int code = classify("1\tto kolonner\n2\tByen\tbyen".getBytes(StandardCharsets.UTF_8));

        assertThat(out.toString()).isEqualTo("2\teditorial\n");
        assertThat(err.toString()).contains("rewordings.tsv:1 has 2 columns");
        assertThat(code).isEqualTo(Roedtraad.CANNOT);
    }

    @Test
    void namesALineThatIsNotUtf8() throws IOException {
        int code = classify("1\tv\u00e6k\tvej\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(err.toString()).contains(":1 is not UTF-8");
        assertThat(code).isEqualTo(Roedtraad.CANNOT);
    }

    @Test
    void saysNothingAboutAnEmptyFile() throws IOException {
        assertThat(classify(new byte[0])).isZero();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThat(run(folder.resolve("nowhere.tsv"))).isEqualTo(Roedtraad.CANNOT);
        assertThat(err.toString()).contains("nowhere.tsv");
    }

    private int classify(byte[] lines) throws IOException {
        return run(Files.write(folder.resolve("rewordings.tsv"), lines));
    }

    private int run(Path file) {
        return Roedtraad.commandLine(Map.of())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute("classify", file.toString());
    }
}
