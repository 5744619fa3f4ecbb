package dk.roedtraad.launcher;

import static java.util.Objects.requireNonNull;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code roedtraad export journal}: the whole journal, an entry a line, with what only an auditor may read. */
@Command(
        name = "journal",
        description = "Writes the whole journal as JSON lines, every field of every entry, among them who did it. Check it with"
                + " roedtraad verify.",
        mixinStandardHelpOptions = true)
final class ExportJournalCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "Where to; else standard output.")
    @Nullable
    Path file;

    @Mixin
    RunOptions options = new RunOptions();

    @Override
    public Integer call() throws Exception {
        SiteOfHome home =
                SiteOfHome.of(options, new Progress(requireNonNull(spec).commandLine().getErr()));
        return home.ask(site -> export(site, home));
    }

    private int export(AdminCall site, SiteOfHome home) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = site.get("admin/journal");
        try (InputStream lines = response.body()) {
            if (response.statusCode() != HttpStatus.OK) {
                throw new LaunchException("the site at " + site.site() + " answered " + response.statusCode()
                        + ". Nothing was written; see its log in " + home.log() + ".");
            }
            if (file == null) {
                try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
                    lines.transferTo(out);
                }
            } else {
                write(lines, file.toAbsolutePath());
            }
        }
        return 0;
    }

    /** Under another name until it is whole. */
    private static void write(InputStream lines, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.copy(lines, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
