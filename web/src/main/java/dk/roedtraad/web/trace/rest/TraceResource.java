package dk.roedtraad.web.trace.rest;

import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.Vocabulary;
import dk.roedtraad.followup.Standing;
import dk.roedtraad.graph.Direction;
import dk.roedtraad.graph.FollowingThreads;
import dk.roedtraad.graph.TraceThread;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.Language;
import dk.roedtraad.web.access.Caller;
import dk.roedtraad.web.access.Open;
import dk.roedtraad.web.element.rest.DescribingElements;
import dk.roedtraad.web.element.rest.ElementRepresentation;
import dk.roedtraad.web.element.rest.FindingElement;
import dk.roedtraad.web.element.rest.FindingElement.Asking;
import dk.roedtraad.web.element.rest.Shown;
import dk.roedtraad.web.element.rest.Sources;
import dk.roedtraad.web.rest.Accepts;
import dk.roedtraad.web.rest.ProblemException;
import dk.roedtraad.web.rest.Question;
import dk.roedtraad.web.trace.rest.TraceRepresentation.Link;
import dk.roedtraad.web.trace.rest.TraceRepresentation.Node;
import dk.roedtraad.web.trace.rest.TraceRepresentation.Place;
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
import org.jspecify.annotations.Nullable;

/** The whole thread of an element: up towards the vision, down towards the plans. */
@Open
@Path("elements/{id}/trace")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TraceResource {

    @Inject
    private FindingElement finding;

    @Inject
    private FollowingThreads threads;

    @Inject
    private DescribingElements describing;

    @Inject
    private Vocabulary vocabulary;

    @Inject
    private Caller caller;

    /** The thread; {@code direction} is both where it is not given. */
    @GET
    @Accepts("direction")
    public Response trace(@PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        var question = Question.of(uri, headers);
        var direction = direction(question);
        var asking = new Asking(uri, question.language(), caller.sight());
        return finding.answer(
                id,
                "/trace",
                asking,
                element -> answer(threads.follow(asking.sight(), element, direction), asking.language()));
    }

    private static Direction direction(Question question) {
        return question.one("direction")
                .map(code -> Codes.find(Direction.class, code)
                        .orElseThrow(
                                () -> ProblemException.malformed("direction", "oneOf", Codes.all(Direction.class))))
                .orElse(Direction.BOTH);
    }

    private Response answer(TraceThread thread, Language language) {
        var standings = describing.standings(thread.nodes());
        var sources = new Sources(vocabulary);
        var nodes = thread.nodes().stream()
                .map(node -> node(node, place(node, thread), standings.get(node.id()), language))
                .toList();
        var links = thread.links().stream()
                .map(link -> Link.of(link, sources.of(link.source())))
                .toList();
        var response = Response.ok(new TraceRepresentation(thread.root().id(), thread.complete(), nodes, links));
        return (thread.complete() ? response : response.header(HttpHeaders.CACHE_CONTROL, "no-store")).build();
    }

    static Place place(ElementView node, TraceThread thread) {
        if (node.id().equals(thread.root().id())) {
            return Place.ROOT;
        }
        return thread.above().contains(node.id()) ? Place.ABOVE : Place.BELOW;
    }

    private static Node node(ElementView element, Place place, @Nullable Standing standing, Language language) {
        return new Node(
                element.id(),
                element.number(),
                element.kind(),
                element.title().in(language),
                element.title().languageFor(language),
                element.document(),
                element.edition(),
                element.newest(),
                Shown.unlessPublic(element.visibility()),
                place,
                standing == null ? null : standing.answer(),
                standing == null ? null : standing.progress(),
                element.example(),
                ElementRepresentation.address(element.id()));
    }
}
