package dk.roedtraad.launcher;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code roedtraad verify}: says whether a journal export is whole and unaltered. It needs no site and no store. */
@Command(
        name = "verify",
        description =
                "Says whether a journal export is whole and unaltered, offline. Each fault is a line that names the line"
                        + " of the file and the entry.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    private static final String HASH = "[0-9a-f]{64}";

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "A file that roedtraad export journal wrote; - is standard input.")
    @Nullable
    Path file;

    @Option(
            names = "--expect",
            paramLabel = "HASH",
            description =
                    "A hash noted earlier, such as a day's hash or an earlier head: an entry of the file must have it.")
    @Nullable
    String expected;

    @Override
    public Integer call() throws IOException {
        CommandSpec command = requireNonNull(spec);
        if (expected != null && !expected.matches(HASH)) {
            throw new ParameterException(command.commandLine(), "--expect takes a hash of 64 digits 0-9 and a-f");
        }
        PrintWriter out = command.commandLine().getOut();
        VerifyingJournal.Verdict verdict = read(out);
        say(verdict, out);
        out.flush();
        return verdict.faults() == 0 ? 0 : 1;
    }

    private VerifyingJournal.Verdict read(PrintWriter out) throws IOException {
        Path named = requireNonNull(file);
        boolean standard = named.toString().equals("-");
        if (!standard && !Files.isRegularFile(named)) {
            throw new LaunchException("there is no file " + named);
        }
        try (InputStream bytes = standard ? System.in : Files.newInputStream(named)) {
            return new VerifyingJournal(expected, out::println).read(bytes);
        }
    }

    private static void say(VerifyingJournal.Verdict verdict, PrintWriter out) {
        out.println("entries " + verdict.entries());
        if (verdict.erased() > 0) {
            out.println("erased payloads " + verdict.erased());
        }
        if (verdict.first() != null) {
            out.println("first " + verdict.first());
            out.println("last " + verdict.last());
            out.println("head " + verdict.head() + " " + verdict.hash());
        }
        if (verdict.expectedAt() > 0) {
            out.println("expected hash found at entry " + verdict.expectedAt());
        }
        out.println(verdict.faults() == 0 ? "whole" : "faults " + verdict.faults());
    }
}
