package dk.roedtraad.launcher;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code roedtraad check}: compares the record with its journal, with the graph and with the index. */
@Command(
        name = "check",
        description =
                "Says whether the journal's chain holds, every row is what its journal entry says, and graph and index hold"
                        + " what the record holds. Each defect is a line.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    RunOptions options = new RunOptions();

    @Override
    public Integer call() throws Exception {
        CommandLine command = requireNonNull(spec).commandLine();
        Progress progress = new Progress(command.getErr());
        SiteOfHome home = SiteOfHome.of(options, progress);
        return home.ask(site -> new WatchedCall(command.getOut(), progress).of(site, "admin/check", home.log()));
    }
}
