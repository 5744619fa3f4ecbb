package dk.roedtraad.web.element.rest;

import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.Elements;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ElementNumber;
import dk.roedtraad.shared.Language;
import dk.roedtraad.shared.Sight;
import dk.roedtraad.web.rest.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;

/**
 * Finds the element that an address means, by identity or by number.
 *
 * <p>A number that is current answers like the identity. One that an element had in an earlier edition is redirected to the identity; one
 * that several have, or had, is answered with the candidates.
 */
@ApplicationScoped
public class FindingElement {

    private static final int MULTIPLE_CHOICES = 300;
    private static final int PERMANENT_REDIRECT = 308;

    @Inject
    private Elements elements;

    /** The element of that identity or current number; for where an element is named in a query. */
    public ElementView one(Sight sight, String field, String text) {
        if (ElementId.looksLike(text)) {
            return elements.find(sight, new ElementId(text)).orElseThrow(() -> ProblemException.unknown(field, text));
        }
        var numbered = elements.numbered(sight, number(field, text));
        if (numbered.size() != 1) {
            throw ProblemException.unknown(field, text);
        }
        return numbered.get(0);
    }

    /**
     * Answers for the element that the address means, or says where to look.
     *
     * @param text identity or number
     * @param part what is asked for below the element's address, such as {@code /trace}; may be empty
     * @param answer the answer when the element is found here
     */
    public Response answer(String text, String part, Asking asking, Function<ElementView, Response> answer) {
        if (ElementId.looksLike(text)) {
            return answer.apply(one(asking.sight(), "element", text));
        }
        var number = number("element", text);
        var numbered = elements.numbered(asking.sight(), number);
        if (numbered.size() == 1) {
            return answer.apply(numbered.get(0));
        }
        return numbered.isEmpty() ? formerly(number, part, asking) : choice(number, numbered, asking.language());
    }

    /** Sends the reader on to another element for good; the same part of it is asked for. */
    public static Response elsewhere(ElementId id, String part, UriInfo uri) {
        var query = uri.getRequestUri().getRawQuery();
        return Response.status(PERMANENT_REDIRECT)
                .header(
                        HttpHeaders.LOCATION,
                        ElementRepresentation.address(id) + part + (query == null ? "" : "?" + query))
                .build();
    }

    private Response formerly(ElementNumber number, String part, Asking asking) {
        var ids = elements.formerlyNumbered(asking.sight(), number).stream()
                .map(ElementView::id)
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            throw ProblemException.unknown("element", number.value());
        }
        return ids.size() == 1
                ? elsewhere(ids.get(0), part, asking.uri())
                : choice(number, elements.findAll(asking.sight(), ids), asking.language());
    }

    private static Response choice(ElementNumber number, List<ElementView> candidates, Language language) {
        var references = candidates.stream()
                .map(candidate -> ReferenceRepresentation.of(candidate, language))
                .toList();
        return Response.status(MULTIPLE_CHOICES)
                .entity(new CandidatesRepresentation(number, references))
                .build();
    }

    private static ElementNumber number(String field, String text) {
        if (!ElementNumber.looksLike(text)) {
            throw ProblemException.malformed(field, "element");
        }
        return new ElementNumber(text);
    }

    /**
     * Who asks and where.
     *
     * @param uri the request's address
     * @param language the reader's language
     * @param sight what the reader sees
     */
    public record Asking(UriInfo uri, Language language, Sight sight) {}
}
