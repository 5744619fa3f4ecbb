package dk.roedtraad.web.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a list.
 *
 * @param page which page, from 1
 * @param size items a page
 */
public record Paging(int page, int size) {

    /** Items a page where nothing is said. */
    public static final int USUAL_SIZE = 20;

    /** Most items a page. */
    public static final int LARGEST_SIZE = 100;

    /** How deep a list may be paged through, in items; who wants more narrows the question. */
    public static final int DEEPEST = 100_000;

    static Paging of(Question question) {
        var size = (int) question.whole("size", USUAL_SIZE, 1, LARGEST_SIZE);
        return new Paging((int) question.whole("page", 1, 1, DEEPEST / size), size);
    }

    /** The page's part of a list that is at hand. */
    public <T> List<T> of(List<T> all) {
        int from = Math.min(all.size(), (page - 1) * size);
        return all.subList(from, Math.min(all.size(), from + size));
    }

    /** The {@code Link} header's value (RFC 8288): where the pages before and after are; empty where there are none. */
    public String links(UriInfo uri, long total) {
        var links = new ArrayList<String>();
        if (page > 1) {
            links.add(link(uri, page - 1, "prev"));
        }
        if ((long) page * size < total) {
            links.add(link(uri, page + 1, "next"));
        }
        return String.join(", ", links);
    }

    private static String link(UriInfo uri, int page, String relation) {
        var there = uri.getRequestUriBuilder().replaceQueryParam("page", page).build();
        return "<" + there.getRawPath() + "?" + there.getRawQuery() + ">; rel=\"" + relation + "\"";
    }
}
