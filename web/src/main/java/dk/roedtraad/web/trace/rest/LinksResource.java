package dk.roedtraad.web.trace.rest;

import dk.roedtraad.element.Vocabulary;
import dk.roedtraad.shared.Act;
import dk.roedtraad.trace.Coverage;
import dk.roedtraad.trace.Linking;
import dk.roedtraad.trace.MakeLink;
import dk.roedtraad.trace.Passage;
import dk.roedtraad.trace.TraceLink;
import dk.roedtraad.trace.TraceLinks;
import dk.roedtraad.trace.Unlinking;
import dk.roedtraad.trace.WithdrawLink;
import dk.roedtraad.web.access.Caller;
import dk.roedtraad.web.access.Open;
import dk.roedtraad.web.access.Requires;
import dk.roedtraad.web.element.rest.Sources;
import dk.roedtraad.web.rest.AnsweringWrites;
import dk.roedtraad.web.rest.Body;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Trace links: each by its identity, how one is made, and how it is taken back. */
@Path("links")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class LinksResource {

    @Inject
    private AnsweringWrites answering;

    @Inject
    private Linking linking;

    @Inject
    private Unlinking unlinking;

    @Inject
    private TraceLinks links;

    @Inject
    private Vocabulary vocabulary;

    @Inject
    private Caller caller;

    @Inject
    private ReadVersion versions;

    /** The link of that identity. */
    @GET
    @Path("{id}")
    @Open
    public Response one(@PathParam("id") String id) {
        var version = versions.of(TraceLink.touch(id));
        var link = links.findAll(caller.sight(), List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.unknown("link", id));
        var source = new Sources(vocabulary).of(link.source());
        return ReadVersion.marked(Response.ok(LinkRepresentation.of(link, source, version)), version);
    }

    /** Makes a link. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Act.LINK)
    public Response link(@Context UriInfo uri, @Context HttpHeaders headers, InputStream stream) {
        var request = WriteRequest.read(uri, headers, stream);
        var body = request.body();
        var command = new MakeLink(
                body.element("from"),
                body.text("type"),
                body.element("to"),
                body.constant(Coverage.class, "covers"),
                body.text("reason"),
                body.date("date"),
                body.text("decision"),
                passage(body.object("passage")));
        body.done();
        return answering.answer(
                Act.LINK,
                request,
                actor -> linking.link(actor, command),
                done -> LinkRepresentation.address(done.id()));
    }

    /** Takes a link back. */
    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Act.UNLINK)
    public Response unlink(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, InputStream stream) {
        var request = WriteRequest.read(uri, headers, stream);
        var body = request.body();
        var command = new WithdrawLink(id, request.version(), body.text("reason"));
        body.done();
        return answering.answer(
                Act.UNLINK, request, actor -> unlinking.unlink(actor, command), AnsweringWrites::inJournal);
    }

    private static @Nullable Passage passage(@Nullable Body fields) {
        if (fields == null) {
            return null;
        }
        var quote = fields.required("quote");
        var passage = new Passage(quote, fields.text("prefix"), fields.text("suffix"));
        fields.finish();
        return passage;
    }
}
