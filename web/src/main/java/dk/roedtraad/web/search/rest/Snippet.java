package dk.roedtraad.web.search.rest;

import dk.roedtraad.search.SearchHit;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a snippet as a piece of HTML that can stand in any page: all text encoded, what was looked for in {@code <mark>}. */
final class Snippet {

    private Snippet() {}

    static String html(List<SearchHit.Part> parts) {
        return parts.stream()
                .map(part -> part.match() ? "<mark>" + encoded(part.text()) + "</mark>" : encoded(part.text()))
                .collect(Collectors.joining());
    }

    private static String encoded(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
