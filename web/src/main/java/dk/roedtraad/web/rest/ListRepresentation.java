package dk.roedtraad.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/**
 * A page of a list.
 *
 * @param total length of the whole list
 * @param items the page's part
 */
public record ListRepresentation(long total, List<? extends Record> items) {

    public ListRepresentation {
        items = List.copyOf(items);
    }

    /** The answer, with links to the pages beside. */
    public Response response(Paging paging, UriInfo uri) {
        return linked(this, paging.links(uri, total));
    }

    /** The page of a list that is at hand. */
    public static ListRepresentation of(List<? extends Record> all, Paging paging) {
        return new ListRepresentation(all.size(), paging.of(all));
    }

    /** An answer with the value of a {@code Link} header, where there is one. */
    public static Response linked(Record body, String links) {
        var response = Response.ok(body);
        return (links.isEmpty() ? response : response.header(HttpHeaders.LINK, links)).build();
    }
}
