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
        description =
                "Writes the whole journal as JSON lines, every field of every entry, among them who did it. Check it with"
                        + " roedtraad verify.",
        mixinStandardHelpOptions = true)
final class ExportJournalCommand implements Callable<Integer> {

    private static final int BUFFER = 1 << 16;

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
        SiteOfHome home = SiteOfHome.of(
                options, new Progress(requireNonNull(spec).commandLine().getErr()));
        return home.ask(site -> export(site, home));
    }

    private int export(AdminCall site, SiteOfHome home) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = site.get("admin/journal");
        try (InputStream lines = response.body()) {
            if (response.statusCode() != HttpStatus.OK) {
                throw new LaunchException("the site at " + site.site() + " answered " + response.statusCode()
                        + ". Nothing was written; see its log in " + home.log() + ".");
            }
            long entries =
                    response.headers().firstValueAsLong("Roedtraad-Entries").orElse(-1);
            if (file == null) {
                copy(lines, new FileOutputStream(FileDescriptor.out), entries);
            } else {
                write(lines, file.toAbsolutePath(), entries);
            }
        }
        return 0;
    }

    /** Under another name until it is whole. */
    private static void write(InputStream lines, Path file, long entries) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                copy(lines, out, entries);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void copy(InputStream lines, OutputStream out, long entries) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long written = 0;
        for (int length = lines.read(buffer); length >= 0; length = lines.read(buffer)) {
            out.write(buffer, 0, length);
            for (int i = 0; i < length; i++) {
                if (buffer[i] == '\n') {
                    written++;
                }
            }
        }
        out.flush();
        if (written != entries) {
            throw new LaunchException("the site sent " + written + " of " + entries + " entries and then broke off");
        }
    }
}
