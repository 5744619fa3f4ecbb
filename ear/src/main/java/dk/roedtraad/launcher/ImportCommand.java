package dk.roedtraad.launcher;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code roedtraad import}: hands a directory of data files to the site, which takes all of it or nothing. */
@Command(
        name = "import",
        description =
                "Imports a directory of data files, all or nothing. Speaks to the site that runs on the home directory;"
                        + " if none does, it starts one for the time of the import.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "The directory that holds the *.yaml files.")
    @Nullable
    Path directory;

    @Option(names = "--dry-run", description = "Only check the files and tell what would change. (ROEDTRAAD_DRY_RUN)")
    boolean dryRun;

    @Mixin
    RunOptions options = new RunOptions();

    @Override
    public Integer call() throws Exception {
        byte[] zip = DataDirectory.zip(requireNonNull(directory));
        SiteOfHome site = SiteOfHome.of(options, progress());
        return site.ask(call -> send(zip, site, call));
    }

    private int send(byte[] zip, SiteOfHome home, AdminCall site) throws IOException, InterruptedException {
        AdminCall.Answer answer = site.post("admin/import?dryRun=" + dryRun, "application/zip", zip);
        PrintWriter out = requireNonNull(spec).commandLine().getOut();
        out.print(answer.text());
        out.flush();
        return switch (answer.status()) {
            case HttpStatus.OK -> 0;
            case HttpStatus.UNPROCESSABLE -> 1;
            default ->
                throw new LaunchException("the site at " + site.site() + " answered " + answer.status()
                        + " to the import. Nothing was imported; see its log in " + home.log() + ".");
        };
    }

    private Progress progress() {
        return new Progress(requireNonNull(spec).commandLine().getErr());
    }
}
