package dk.roedtraad.launcher;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code roedtraad rebuild}: throws the graph or the index away and fills it again while the site answers. */
@Command(
        name = "rebuild",
        description =
                "Throws the graph or the search index away and fills it again from the record, while the site answers.",
        mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "WHAT", description = "graph or search.")
    @Nullable
    Rebuilt what;

    @Mixin
    RunOptions options = new RunOptions();

    @Override
    public Integer call() throws Exception {
        CommandLine command = requireNonNull(spec).commandLine();
        Progress progress = new Progress(command.getErr());
        SiteOfHome home = SiteOfHome.of(options, progress);
        String path = "admin/rebuild?what=" + requireNonNull(what);
        return home.ask(site -> new WatchedCall(command.getOut(), progress).of(site, path, home.log()));
    }

    /** What can be filled again. */
    enum Rebuilt {
        graph,
        search
    }
}
