package dk.roedtraad.web.site.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where somebody goes on after signing in: a page of this site, below the language. Anything else leads to the front page, since an address
 * that others may write must not lead away.
 *
 * @param address path and query, beginning with one slash
 */
public record ReturnAddress(String address) {
    /** The front page. */
    public static final ReturnAddress FRONT = new ReturnAddress("/");

    private static final int LONGEST = 500;
    private static final List<String> NOT_AGAIN = List.of("/log-ind", "/log-ud");

    /** The address that a text asks for. */
    public static ReturnAddress of(String asked) {
        if (asked.length() > LONGEST || !asked.startsWith("/") || !isPlain(asked)) {
            return FRONT;
        }
        try {
            var uri = new URI(asked);
            var path = URLDecoder.decode(uri.getRawPath().replace("+", "%2B"), StandardCharsets.UTF_8);
            boolean own = uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && uri.getRawFragment() == null
                    && isPlain(path)
                    && !PageAddress.isForOthers(path);
            return own ? below(uri, path) : FRONT;
        } catch (URISyntaxException | IllegalArgumentException expected) {
            return FRONT;
        }
    }

    private static ReturnAddress below(URI uri, String path) {
        var page = PageAddress.of(path).path();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return NOT_AGAIN.contains(page) || !isPlain(page)
                ? FRONT
                : new ReturnAddress(Addresses.encodedPath(page) + query);
    }

    private static boolean isPlain(String text) {
        return text.startsWith("/")
                && !text.startsWith("//")
                && text.indexOf('\\') < 0
                && !text.contains("/../")
                && text.chars().noneMatch(Character::isISOControl);
    }
}
