package dk.roedtraad.web.followup.rest;

import dk.roedtraad.followup.ProgressValue;
import dk.roedtraad.followup.RecordProgress;
import dk.roedtraad.followup.RecordingProgress;
import dk.roedtraad.shared.Act;
import dk.roedtraad.web.access.Requires;
import dk.roedtraad.web.rest.AnsweringWrites;
import dk.roedtraad.web.rest.WriteRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;

/** What units have done about an element. */
@Path("elements/{id}/progress")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ProgressResource {

    @Inject
    private AnsweringWrites answering;

    @Inject
    private RecordingProgress recording;

    /** Records an entry. */
    @POST
    @Requires(Act.RECORD_PROGRESS)
    public Response record(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, InputStream stream) {
        var request = WriteRequest.read(uri, headers, stream);
        var body = request.body();
        var command = new RecordProgress(
                WriteRequest.element(id),
                request.version(),
                body.constant(ProgressValue.class, "value"),
                body.date("date"),
                body.text("unit"),
                body.text("reason"),
                body.date("target"),
                body.sources("evidence"));
        body.done();
        return answering.answer(
                Act.RECORD_PROGRESS,
                request,
                actor -> recording.record(actor, command),
                done -> "/api/elements/" + id + "/history");
    }
}
