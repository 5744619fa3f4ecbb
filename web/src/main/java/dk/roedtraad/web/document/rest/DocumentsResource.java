package dk.roedtraad.web.document.rest;

import dk.roedtraad.element.Document;
import dk.roedtraad.element.Documents;
import dk.roedtraad.element.Vocabulary;
import dk.roedtraad.shared.Key;
import dk.roedtraad.shared.Language;
import dk.roedtraad.web.access.Caller;
import dk.roedtraad.web.access.Open;
import dk.roedtraad.web.element.rest.Sources;
import dk.roedtraad.web.rest.Accepts;
import dk.roedtraad.web.rest.ListRepresentation;
import dk.roedtraad.web.rest.ProblemException;
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

/** The documents that have a public edition. */
@Open
@Path("documents")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DocumentsResource {

    @Inject
    private Documents documents;

    @Inject
    private Vocabulary vocabulary;

    @Inject
    private Caller caller;

    /** All of them, by the date of their first public edition. */
    @GET
    @Accepts({"page", "size"})
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        var question = Question.of(uri, headers);
        var paging = question.paging();
        var all = documents.all(caller.sight());
        var items = paging.of(all).stream()
                .map(document -> described(document, question.language()))
                .toList();
        return new ListRepresentation(all.size(), items).response(paging, uri);
    }

    /** One of them. */
    @GET
    @Path("{id}")
    public DocumentRepresentation one(@PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        var language = Question.of(uri, headers).language();
        if (!Key.isKey(id)) {
            throw ProblemException.malformed("document", "key");
        }
        var document = documents.find(caller.sight(), id).orElseThrow(() -> ProblemException.unknown("document", id));
        return described(document, language);
    }

    private DocumentRepresentation described(Document document, Language language) {
        return DocumentRepresentation.of(
                document, documents.editions(caller.sight(), document.id()), new Sources(vocabulary), language);
    }
}
