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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code roedtraad classify}: says for each rewording of a file what it changes. A line that is no rewording is named with its
 * number on standard error and does not keep the others from being classified.
 */
// [impl->req~classify-command~1]
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

    /** So many lines are in memory at once, classified by all processors. */
    private static final int BATCH = 2_000;

    /**
     * What came of a line.
     *
     * @param text its id and class, or what is wrong with it
     * @param refused whether it is no rewording
     */
    private record Outcome(String text, boolean refused) {}

    @Override
    public Integer call() throws IOException {
        Path lines = requireNonNull(file);
        if (!Files.isRegularFile(lines) || !Files.isReadable(lines)) {
            throw new LaunchException(
                    "there is no readable file " + lines + ". Name a file of id, old text and new text.");
        }
        boolean refused = false;
        int first = 1;
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(lines), 1 << 16)) {
            for (List<byte[]> batch = batch(stream); !batch.isEmpty(); batch = batch(stream)) {
                refused |= print(outcomes(batch, first), first);
                first += batch.size();
            }
        }
        requireNonNull(spec).commandLine().getOut().flush();
        return refused ? Roedtraad.CANNOT : 0;
    }

    private static List<byte[]> batch(InputStream stream) throws IOException {
        List<byte[]> batch = new ArrayList<>();
        for (byte[] line = line(stream); line != null; line = line(stream)) {
            batch.add(line);
            if (batch.size() == BATCH) {
                break;
            }
        }
        return batch;
    }

    private static List<Outcome> outcomes(List<byte[]> batch, int first) {
        return IntStream.range(0, batch.size())
                .parallel()
                .mapToObj(i -> outcome(batch.get(i), first + i == 1))
                .toList();
    }

    private static Outcome outcome(byte[] line, boolean opensFile) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException e) {
            return new Outcome("is not UTF-8", true);
        }
        String[] columns = (opensFile ? text.replaceFirst("^\\uFEFF", "") : text).split("\t", -1);
        if (columns.length != COLUMNS) {
            return new Outcome("has " + columns.length + " columns rather than id, old text and new text", true);
        }
        if (columns[0].isBlank()) {
            return new Outcome("has no id", true);
        }
        return new Outcome(
                columns[0]
                        + '\t'
                        + RewordingClassifier.classify(columns[1], columns[2])
                                .rewordingClass()
                                .code(),
                false);
    }

    private boolean print(List<Outcome> outcomes, int first) {
        PrintWriter out = requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        var classes = new StringBuilder();
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).refused()) {
                err.println("roedtraad: " + file + ":" + (first + i) + " "
                        + outcomes.get(i).text() + ". It was left out; all others are classified.");
            } else {
                classes.append(outcomes.get(i).text()).append('\n');
            }
        }
        out.print(classes);
        return outcomes.stream().anyMatch(Outcome::refused);
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
