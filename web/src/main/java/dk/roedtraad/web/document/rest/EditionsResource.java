package dk.roedtraad.web.document.rest;

import dk.roedtraad.element.Documents;
import dk.roedtraad.element.EditionStatus;
import dk.roedtraad.element.PublishEdition;
import dk.roedtraad.element.PublishingEdition;
import dk.roedtraad.element.Vocabulary;
import dk.roedtraad.shared.Act;
import dk.roedtraad.shared.RecordItem;
import dk.roedtraad.web.access.Caller;
import dk.roedtraad.web.access.Open;
import dk.roedtraad.web.access.Requires;
import dk.roedtraad.web.element.rest.Sources;
import dk.roedtraad.web.rest.AnsweringWrites;
import dk.roedtraad.web.rest.ProblemException;
import dk.roedtraad.web.rest.ReadVersion;
import dk.roedtraad.web.rest.WriteRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** Editions: each by its key, and how one is made public. */
@Path("editions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class EditionsResource {

    @Inject
    private AnsweringWrites answering;

    @Inject
    private PublishingEdition publishing;

    @Inject
    private Documents documents;

    @Inject
    private Vocabulary vocabulary;

    @Inject
    private Caller caller;

    @Inject
    private ReadVersion versions;

    /** The edition of that key. */
    @GET
    @Open
    public Response one(@PathParam("id") String id) {
        var version = versions.of(RecordItem.touchEdition(id));
        var edition = documents.edition(caller.sight(), id).orElseThrow(() -> ProblemException.unknown("edition", id));
        var source = new Sources(vocabulary).of(edition.source());
        return ReadVersion.marked(Response.ok(EditionRepresentation.of(edition, source, version)), version);
    }

    /** Makes the edition public. */
    @POST
    @Path("publication")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Act.PUBLISH)
    public Response publish(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, InputStream stream) {
        var request = WriteRequest.read(uri, headers, stream);
        var body = request.body();
        var command = new PublishEdition(
                id,
                request.version(),
                body.constant(EditionStatus.class, "status"),
                body.date("date"),
                body.text("title"),
                body.text("titleEn"),
                body.date("hearingFrom"),
                body.date("hearingTo"),
                body.text("decision"),
                body.text("reason"));
        body.done();
        return answering.answer(
                Act.PUBLISH,
                request,
                actor -> publishing.publish(actor, command),
                done -> EditionRepresentation.address(done.id()));
    }
}
