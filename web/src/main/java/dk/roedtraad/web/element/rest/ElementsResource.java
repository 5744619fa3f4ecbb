package dk.roedtraad.web.element.rest;

import dk.roedtraad.element.Documents;
import dk.roedtraad.element.ElementFilter;
import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.Elements;
import dk.roedtraad.element.Lineage;
import dk.roedtraad.element.LineageType;
import dk.roedtraad.element.Vocabulary;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ElementNumber;
import dk.roedtraad.shared.RecordItem;
import dk.roedtraad.web.access.Caller;
import dk.roedtraad.web.access.Open;
import dk.roedtraad.web.element.rest.FindingElement.Asking;
import dk.roedtraad.web.rest.Accepts;
import dk.roedtraad.web.rest.ListRepresentation;
import dk.roedtraad.web.rest.ProblemException;
import dk.roedtraad.web.rest.Question;
import dk.roedtraad.web.rest.ReadVersion;
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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Elements in force, and each element by its identity or number. */
@Open
@Path("elements")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ElementsResource {

    @Inject
    private Elements elements;

    @Inject
    private Vocabulary vocabulary;

    @Inject
    private Documents documents;

    @Inject
    private FindingElement finding;

    @Inject
    private DescribingElements describing;

    @Inject
    private ReadVersion versions;

    @Inject
    private Caller caller;

    /** Elements in force, in reading order. */
    @GET
    @Accepts({"kind", "document", "number", "page", "size"})
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        var question = Question.of(uri, headers);
        var paging = question.paging();
        var found = elements.list(caller.sight(), filter(question), paging.page(), paging.size());
        var items = describing.describe(caller.sight(), found.items(), question.language());
        return new ListRepresentation(found.total(), items).response(paging, uri);
    }

    /** The element of that identity or number. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        var asking = new Asking(uri, Question.of(uri, headers).language(), caller.sight());
        return finding.answer(id, "", asking, element -> described(element, asking));
    }

    private Response described(ElementView found, Asking asking) {
        var version = versions.of(RecordItem.touch(found.id()));
        var element = version == null
                ? found
                : finding.one(asking.sight(), "element", found.id().value());
        var lineage = elements.lineage(asking.sight(), element.id());
        return successor(element, lineage)
                .map(later -> FindingElement.elsewhere(later, "", asking.uri()))
                .orElseGet(() -> ReadVersion.marked(
                        Response.ok(describing.describe(asking.sight(), element, lineage, version, asking.language())),
                        version));
    }

    /** The one element that stands in this one's place or holds its content, when this one is no longer in force. */
    static Optional<ElementId> successor(ElementView element, List<Lineage> lineage) {
        var later = lineage.stream()
                .filter(line ->
                        line.type() != LineageType.SPLITS && line.earlier().equals(element.id()))
                .map(Lineage::later)
                .distinct()
                .toList();
        return element.newest() || later.size() != 1 ? Optional.empty() : Optional.of(later.get(0));
    }

    private ElementFilter filter(Question question) {
        return new ElementFilter(kind(question), document(question), number(question));
    }

    private @Nullable String kind(Question question) {
        var kind = question.one("kind").orElse(null);
        if (kind != null && vocabulary.kind(kind).isEmpty()) {
            throw ProblemException.malformed("kind", "known", kind);
        }
        return kind;
    }

    private @Nullable String document(Question question) {
        var document = question.one("document").isEmpty()
                ? null
                : question.keys("document").iterator().next();
        if (document != null && documents.find(caller.sight(), document).isEmpty()) {
            throw ProblemException.unknown("document", document);
        }
        return document;
    }

    private static @Nullable String number(Question question) {
        var number = question.one("number").orElse(null);
        if (number != null && !ElementNumber.looksLike(number)) {
            throw ProblemException.malformed("number", "number");
        }
        return number;
    }
}
