package dk.roedtraad.web.followup.rest;

import dk.roedtraad.element.Vocabulary;
import dk.roedtraad.followup.FollowUps;
import dk.roedtraad.followup.Promise;
import dk.roedtraad.shared.Language;
import dk.roedtraad.web.access.Caller;
import dk.roedtraad.web.access.Open;
import dk.roedtraad.web.element.rest.Sources;
import dk.roedtraad.web.rest.Accepts;
import dk.roedtraad.web.rest.ListRepresentation;
import dk.roedtraad.web.rest.Question;
import dk.roedtraad.web.rest.Today;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;

/** What was promised, by when, and whether it is overdue. */
@Open
@Path("promises")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PromisesResource {

    @Inject
    private FollowUps followUps;

    @Inject
    private Vocabulary vocabulary;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    /** All promises, by due date. */
    @GET
    @Accepts({"page", "size"})
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        var question = Question.of(uri, headers);
        var paging = question.paging();
        var all = followUps.promises(caller.sight());
        var sources = new Sources(vocabulary);
        var items = paging.of(all).stream()
                .map(promise -> described(promise, sources, question.language()))
                .toList();
        return new ListRepresentation(all.size(), items).response(paging, uri);
    }

    private PromiseRepresentation described(Promise promise, Sources sources, Language language) {
        var id = promise.body();
        var body = id == null
                ? null
                : followUps.unit(id).map(UnitRepresentation::of).orElse(null);
        return PromiseRepresentation.of(promise, body, Today.of(clock), sources, language);
    }
}
