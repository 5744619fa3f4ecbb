package dk.roedtraad.web.element.rest;

import dk.roedtraad.element.AddElement;
import dk.roedtraad.element.AddingElement;
import dk.roedtraad.element.NewWording;
import dk.roedtraad.element.RenumberElement;
import dk.roedtraad.element.RenumberingElement;
import dk.roedtraad.element.ReviseElement;
import dk.roedtraad.element.RevisingElement;
import dk.roedtraad.element.WithdrawElement;
import dk.roedtraad.element.WithdrawingElement;
import dk.roedtraad.shared.Act;
import dk.roedtraad.shared.Written;
import dk.roedtraad.web.access.Requires;
import dk.roedtraad.web.rest.AnsweringWrites;
import dk.roedtraad.web.rest.Body;
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

/** What planners change of elements, always in their document's draft. */
@Path("elements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ElementWritesResource {

    @Inject
    private AnsweringWrites answering;

    @Inject
    private AddingElement adding;

    @Inject
    private RevisingElement revising;

    @Inject
    private RenumberingElement renumbering;

    @Inject
    private WithdrawingElement withdrawing;

    /** Adds an element. */
    @POST
    @Requires(Act.ADD_ELEMENT)
    public Response add(@Context UriInfo uri, @Context HttpHeaders headers, InputStream stream) {
        var request = WriteRequest.read(uri, headers, stream);
        var body = request.body();
        var command = new AddElement(
                body.text("document"),
                body.text("kind"),
                body.text("key"),
                body.text("number"),
                body.element("parent"),
                body.texts("themes"),
                wording(body),
                body.text("reason"));
        body.done();
        return answering.answer(
                Act.ADD_ELEMENT, request, actor -> adding.add(actor, command), ElementWritesResource::address);
    }

    /** Gives an element a new wording. */
    @POST
    @Path("{id}/revisions")
    @Requires(Act.REVISE_ELEMENT)
    public Response revise(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, InputStream stream) {
        var request = WriteRequest.read(uri, headers, stream);
        var body = request.body();
        var command =
                new ReviseElement(WriteRequest.element(id), request.version(), wording(body), body.text("reason"));
        body.done();
        return answering.answer(
                Act.REVISE_ELEMENT, request, actor -> revising.revise(actor, command), ElementWritesResource::address);
    }

    /** Gives an element another number. */
    @POST
    @Path("{id}/numbers")
    @Requires(Act.RENUMBER_ELEMENT)
    public Response renumber(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, InputStream stream) {
        var request = WriteRequest.read(uri, headers, stream);
        var body = request.body();
        var command = new RenumberElement(
                WriteRequest.element(id), request.version(), body.text("number"), body.text("reason"));
        body.done();
        return answering.answer(
                Act.RENUMBER_ELEMENT,
                request,
                actor -> renumbering.renumber(actor, command),
                ElementWritesResource::address);
    }

    /** Takes an element out of the draft. */
    @POST
    @Path("{id}/withdrawal")
    @Requires(Act.WITHDRAW_ELEMENT)
    public Response withdraw(
            @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers, InputStream stream) {
        var request = WriteRequest.read(uri, headers, stream);
        var body = request.body();
        var command = new WithdrawElement(WriteRequest.element(id), request.version(), body.text("reason"));
        body.done();
        return answering.answer(
                Act.WITHDRAW_ELEMENT,
                request,
                actor -> withdrawing.withdraw(actor, command),
                AnsweringWrites::inJournal);
    }

    private static NewWording wording(Body body) {
        return new NewWording(body.text("title"), body.text("titleEn"), body.text("text"), body.source("source"));
    }

    private static String address(Written.Done done) {
        return "/api/elements/" + done.id();
    }
}
