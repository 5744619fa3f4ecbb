package dk.roedtraad.launcher;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code roedtraad run}: starts a site and everything it needs, and runs until it is told to stop. */
@Command(
        name = "run",
        description = "Starts the site with its stores, and runs until Ctrl-C or SIGTERM.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Every option can also be given by the setting in the environment that is named beside it; an option wins over"
                    + " a setting.",
            "Passwords of the embedded stores are made at the first start and kept in the home directory's folder secrets."
        })
final class RunCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--port",
            description = "The port of the site. Default: 8080, or the next free one. (ROEDTRAAD_PORT)")
    @Nullable
    Integer port;

    @Option(
            names = "--data",
            description = "What an empty record is filled with: ${COMPLETION-CANDIDATES}. Default: demo, which is the"
                    + " public facts with examples where the sources are silent. (ROEDTRAAD_DATA)")
    DataSet data = DataSet.demo;

    @Mixin
    RunOptions options = new RunOptions();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        Progress progress = new Progress(spec.commandLine().getErr());
        Settings settings = options.settings(data, port, System.getenv());
        try (StopRequest stop = new StopRequest(settings.stopWithParent());
                SiteRun run = new SiteRun(settings, progress, stop)) {
            if (run.isReadyInTheEnd()) {
                out.println("Rød Tråd is ready at " + run.site().address() + " (Ctrl-C stops it)");
                run.demo().firstLine().ifPresent(out::println);
                out.flush();
                run.watch();
            }
            return 0;
        }
    }
}
