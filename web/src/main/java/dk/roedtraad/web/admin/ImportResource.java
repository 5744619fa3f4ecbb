package dk.roedtraad.web.admin;

import dk.roedtraad.ingest.ImportingDirectory;
import dk.roedtraad.shared.Act;
import dk.roedtraad.web.access.Requires;
import dk.roedtraad.web.rest.ProblemException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a data directory as a zip archive and answers what changed, or one line a mistake. */
@Requires(Act.ADMINISTER)
@Path("import")
@RequestScoped
public class ImportResource {

    private static final int UNPROCESSABLE = 422;
    private static final String TEXT = "text/plain; charset=utf-8";

    @Inject
    private ImportingDirectory importing;

    /** Imports it; with {@code dryRun=true} says only what would change. */
    @POST
    @Consumes("application/zip")
    public Response importDirectory(@QueryParam("dryRun") @Nullable String dryRun, InputStream body)
            throws IOException {
        boolean dry = truth(dryRun);
        var content = new ReadingArchive(ZipLimits.USUAL).read(body);
        if (!content.mistakes().isEmpty()) {
            return answer(UNPROCESSABLE, content.mistakes());
        }
        var report = importing.importFiles(content.files(), dry);
        return answer(report.isRefused() ? UNPROCESSABLE : Response.Status.OK.getStatusCode(), report.lines());
    }

    private static Response answer(int status, List<String> lines) {
        return Response.status(status)
                .type(TEXT)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(text(lines))
                .build();
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    static boolean truth(@Nullable String text) {
        if (text != null && !List.of("true", "false", "").contains(text)) {
            throw ProblemException.malformed("dryRun", "truth");
        }
        return "true".equals(text);
    }
}
