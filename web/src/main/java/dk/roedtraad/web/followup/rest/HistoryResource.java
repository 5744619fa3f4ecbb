package dk.roedtraad.web.followup.rest;

import dk.roedtraad.web.access.Caller;
import dk.roedtraad.web.access.Open;
import dk.roedtraad.web.element.rest.FindingElement;
import dk.roedtraad.web.element.rest.FindingElement.Asking;
import dk.roedtraad.web.rest.Question;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What has happened to an element. */
@Open
@Path("elements/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class HistoryResource {

    @Inject
    private FindingElement finding;

    @Inject
    private TellingHistory telling;

    @Inject
    private Caller caller;

    /** All of it, oldest first. */
    @GET
    public Response history(@PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        var asking = new Asking(uri, Question.of(uri, headers).language(), caller.sight());
        return finding.answer(
                id,
                "/history",
                asking,
                element -> Response.ok(telling.tell(asking.sight(), element, asking.language()))
                        .build());
    }
}
