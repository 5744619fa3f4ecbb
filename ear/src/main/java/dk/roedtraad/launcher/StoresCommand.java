package dk.roedtraad.launcher;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code roedtraad stores}: starts the embedded stores without a site, for tests and maintenance. When both are ready it
 * prints their addresses as settings, one a line, then an empty line; passwords stay in the home directory.
 */
@Command(
        name = "stores",
        hidden = true,
        description = "Starts the embedded stores only, and runs until Ctrl-C or SIGTERM.",
        mixinStandardHelpOptions = true)
final class StoresCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    RunOptions options = new RunOptions();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        Settings told = options.settings(DataSet.none, null, System.getenv());
        Home home = Home.create(told.home());
        Stores stores = new Stores(told, home, Distribution.ofThisProgram());
        try (StopRequest stop = new StopRequest(told.stopWithParent());
                HomeLock lock = HomeLock.take(home);
                Children children =
                        new Children(home, new Progress(spec.commandLine().getErr()))) {
            lock.awaitLeftovers();
            stores.start(children);
            children.awaitStarted(stop);
            stores.settings().entrySet().stream()
                    .filter(setting -> !setting.getKey().endsWith("PASSWORD"))
                    .forEach(setting -> out.println(setting.getKey() + "=" + setting.getValue()));
            out.println();
            out.flush();
            while (!stop.isMade()) {
                children.failIfOneEnded();
                Thread.sleep(200);
            }
            return 0;
        }
    }
}
