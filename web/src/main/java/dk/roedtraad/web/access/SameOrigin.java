package dk.roedtraad.web.access;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a browser sent something because of a page of this site, or of another one.
 *
 * <p>{@code Sec-Fetch-Site} is the browser's own word and cannot be set by a page. Browsers leave it out on plain connections; then the
 * {@code Origin} must be the site's own, scheme and all. A form that comes with neither is refused.
 */
public final class SameOrigin {
    private static final String OWN = "same-origin";

    private SameOrigin() {}

    /** Whether what a browser sent may change something. */
    public static boolean holds(@Nullable String fetchSite, @Nullable String origin, String own) {
        if (fetchSite != null && !OWN.equals(fetchSite)) {
            return false;
        }
        if (origin == null) {
            return fetchSite != null;
        }
        // Before a proxy that is not trusted the site knows its name but not the scheme, which the browser has already
        // compared.
        return fetchSite == null
                ? normal(origin).equals(normal(own))
                : withoutScheme(normal(origin)).equals(withoutScheme(normal(own)));
    }

    /** The same for programs, which send neither. */
    public static boolean holdsOrIsNoBrowser(@Nullable String fetchSite, @Nullable String origin, String own) {
        return (fetchSite == null && origin == null) || holds(fetchSite, origin, own);
    }

    private static String normal(String origin) {
        try {
            var uri = URI.create(origin);
            var host = uri.getHost();
            boolean usual = uri.getPort() == ("https".equals(uri.getScheme()) ? 443 : 80);
            return host == null
                    ? "none"
                    : uri.getScheme() + "://" + host.toLowerCase(Locale.ROOT)
                            + (uri.getPort() < 0 || usual ? "" : ":" + uri.getPort());
        } catch (IllegalArgumentException expected) {
            return "none";
        }
    }

    private static String withoutScheme(String origin) {
        return origin.replaceFirst("^[a-z]+://", "");
    }
}
