package dk.roedtraad.web.search.rest;

import dk.roedtraad.element.Documents;
import dk.roedtraad.element.Vocabulary;
import dk.roedtraad.followup.AnswerValue;
import dk.roedtraad.followup.ProgressValue;
import dk.roedtraad.graph.FollowingThreads;
import dk.roedtraad.search.SearchFilter;
import dk.roedtraad.search.SearchIndex;
import dk.roedtraad.search.SearchQuestion;
import dk.roedtraad.search.SearchResult;
import dk.roedtraad.shared.ProjectionUnavailableException;
import dk.roedtraad.web.access.Caller;
import dk.roedtraad.web.access.Open;
import dk.roedtraad.web.element.rest.FindingElement;
import dk.roedtraad.web.rest.Accepts;
import dk.roedtraad.web.rest.ListRepresentation;
import dk.roedtraad.web.rest.ProblemException;
import dk.roedtraad.web.rest.Question;
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
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finding elements by words, narrowed by what is known of them. */
@Open
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SearchResource {

    @Inject
    private SearchIndex index;

    @Inject
    private FollowingThreads threads;

    @Inject
    private Vocabulary vocabulary;

    @Inject
    private Documents documents;

    @Inject
    private FindingElement finding;

    @Inject
    private DescribingHits describing;

    @Inject
    private Caller caller;

    /** The hits; without words everything that the filters leave, in reading order. */
    @GET
    @Accepts({"q", "kind", "document", "theme", "answer", "progress", "thread", "page", "size"})
    public Response search(@Context UriInfo uri, @Context HttpHeaders headers) {
        var question = Question.of(uri, headers);
        var paging = question.paging();
        var below = within(question);
        var result =
                answer(new SearchQuestion(question.words("q"), filter(question, below), paging.page(), paging.size()));
        if (below != null && !below.complete()) {
            result = result.incomplete();
        }
        var body = describing.describe(caller.sight(), result, question.language());
        var response = ListRepresentation.linked(body, paging.links(uri, result.total()));
        if (body.complete() != null) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        return response;
    }

    private SearchResult answer(SearchQuestion question) {
        try {
            return index.search(caller.sight(), question);
        } catch (ProjectionUnavailableException expected) {
            return SearchResult.UNKNOWN;
        }
    }

    private SearchFilter filter(Question question, FollowingThreads.@Nullable Below below) {
        return new SearchFilter(
                known(
                        "kind",
                        question.codes("kind"),
                        kind -> vocabulary.kind(kind).isPresent()),
                documents(question),
                known(
                        "theme",
                        question.keys("theme"),
                        theme -> vocabulary.theme(theme).isPresent()),
                question.constants("answer", AnswerValue.class),
                question.constants("progress", ProgressValue.class),
                below == null ? null : below.elements());
    }

    private static Set<String> known(String field, Set<String> codes, Predicate<String> isKnown) {
        for (var code : codes) {
            if (!isKnown.test(code)) {
                throw ProblemException.malformed(field, "known", code);
            }
        }
        return codes;
    }

    private Set<String> documents(Question question) {
        var keys = question.keys("document");
        for (var key : keys) {
            if (documents.find(caller.sight(), key).isEmpty()) {
                throw ProblemException.unknown("document", key);
            }
        }
        return keys;
    }

    private FollowingThreads.@Nullable Below within(Question question) {
        var thread = question.one("thread").orElse(null);
        return thread == null ? null : threads.below(caller.sight(), finding.one(caller.sight(), "thread", thread));
    }
}
