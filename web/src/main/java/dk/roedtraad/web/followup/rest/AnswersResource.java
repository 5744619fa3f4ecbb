package dk.roedtraad.web.followup.rest;

import dk.roedtraad.followup.AnswerValue;
import dk.roedtraad.followup.Answering;
import dk.roedtraad.followup.RecordAnswer;
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

/** What bodies answer to an element. */
@Path("elements/{id}/answers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class AnswersResource {

    @Inject
    private AnsweringWrites answering;

    @Inject
    private Answering answers;

    /** Records an answer. */
    @POST
    @Requires(Act.ANSWER)
    public Response answer(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, InputStream stream) {
        var request = WriteRequest.read(uri, headers, stream);
        var body = request.body();
        var command = new RecordAnswer(
                WriteRequest.element(id),
                request.version(),
                body.constant(AnswerValue.class, "value"),
                body.date("date"),
                body.text("body"),
                body.text("unit"),
                body.text("reason"),
                body.text("decision"),
                body.sources("evidence"));
        body.done();
        return answering.answer(
                Act.ANSWER,
                request,
                actor -> answers.answer(actor, command),
                done -> "/api/elements/" + id + "/history");
    }
}
