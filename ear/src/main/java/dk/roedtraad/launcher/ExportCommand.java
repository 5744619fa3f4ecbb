package dk.roedtraad.launcher;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code roedtraad export}: writes what the record holds, for others to read. */
@Command(
        name = "export",
        description = "Writes what the record holds.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "WHAT",
        subcommands = ExportJournalCommand.class)
final class ExportCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(requireNonNull(spec).commandLine(), "Say what to export: journal");
    }
}
