package dk.roedtraad.web.admin;

import dk.roedtraad.journal.Journal;
import dk.roedtraad.journal.JournalLine;
import dk.roedtraad.shared.Act;
import dk.roedtraad.web.access.Requires;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The whole journal up to its last entry, a line each, with everything an entry has. */
@Requires(Act.ADMINISTER)
@Path("journal")
@RequestScoped
public class JournalExportResource {

    /** Says how many lines are to come, so that a reader notices when some do not. */
    static final String ENTRIES = "Roedtraad-Entries";

    private static final int BATCH = 500;

    @Inject
    private Journal journal;

    /** The entries, from the first. */
    @GET
    public Response export() {
        long head = journal.head().sequence();
        StreamingOutput lines = out -> write(head, out);
        return Response.ok(lines)
                .type("application/x-ndjson; charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(ENTRIES, head)
                .build();
    }

    private void write(long head, OutputStream out) throws IOException {
        for (long at = 1; at <= head; at += BATCH) {
            for (var entry : journal.between(at, Math.min(head, at + BATCH - 1))) {
                out.write((JournalLine.of(entry) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
