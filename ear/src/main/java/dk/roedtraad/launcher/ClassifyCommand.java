package dk.roedtraad.launcher;

import static java.util.Objects.requireNonNull;

import dk.roedtraad.trace.rewording.RewordingClassifier;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code roedtraad classify}: says for each rewording of a file what it changes. A line that is no rewording is named with its
 * number on standard error and does not keep the others from being classified.
 */
@Command(
        name = "classify",
        description =
                "Says for each rewording in a file what it changes: one line with id and class each. Needs no site and no store.",
        mixinStandardHelpOptions = true)
final class ClassifyCommand implements Callable<Integer> {

    private static final int COLUMNS = 3;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FILE.tsv",
            description = "Lines of id, old text and new text with tabs between them; UTF-8, no header.")
    @Nullable
    Path file;

    private int refused;

    @Override
    public Integer call() throws IOException {
        Path lines = requireNonNull(file);
        if (!Files.isRegularFile(lines) || !Files.isReadable(lines)) {
            throw new LaunchException(
                    "there is no readable file " + lines + ". Name a file of id, old text and new text.");
        }
        PrintWriter out = new PrintWriter(requireNonNull(spec).commandLine().getOut(), false);
        refused = 0;
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(lines), 1 << 16)) {
            int number = 1;
            for (byte[] line = line(stream); line != null; line = line(stream)) {
                classify(line, number, out);
                number++;
            }
        }
        out.flush();
        return refused == 0 ? 0 : Roedtraad.CANNOT;
    }

    private void classify(byte[] line, int number, PrintWriter out) {
        String text = text(line, number);
        if (text == null) {
            return;
        }
        String[] columns = (number == 1 ? text.replaceFirst("^\\uFEFF", "") : text).split("\t", -1);
        if (columns.length != COLUMNS || columns[0].isBlank()) {
            refuse(
                    number,
                    columns.length == COLUMNS
                            ? "has no id"
                            : "has " + columns.length + " columns rather than id, old text and new text");
            return;
        }
        out.print(columns[0]
                + '\t'
                + RewordingClassifier.classify(columns[1], columns[2])
                        .rewordingClass()
                        .code()
                + '\n');
    }

    @Nullable
    private String text(byte[] line, int number) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException e) {
            refuse(number, "is not UTF-8");
            return null;
        }
    }

    private void refuse(int number, String mistake) {
        refused++;
        requireNonNull(spec)
                .commandLine()
                .getErr()
                .println("roedtraad: " + file + ":" + number + " " + mistake
                        + ". It was left out; all others were classified.");
    }

    /** The next line without its end; null behind the last. */
    private static byte @Nullable [] line(InputStream stream) throws IOException {
        int next = stream.read();
        if (next < 0) {
            return null;
        }
        var line = new ByteArrayOutputStream();
        for (; next >= 0 && next != '\n'; next = stream.read()) {
            line.write(next);
        }
        byte[] bytes = line.toByteArray();
        boolean returned = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        return returned ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
    }
}
