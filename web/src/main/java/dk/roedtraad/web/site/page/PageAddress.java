package dk.roedtraad.web.site.page;

import dk.roedtraad.shared.Language;
import java.util.List;

// [impl->req~two-languages~1]
/**
 * An address within the site: a language and a path below it. Danish has no prefix, English stands under {@code /en}.
 *
 * @param language the language
 * @param path the path below the language, beginning with a slash
 */
public record PageAddress(Language language, String path) {
    private static final String ENGLISH = "/en";
    private static final List<String> OTHERS = List.of("/api", "/admin", "/openapi", "/health", "/metrics", "/assets");

    /** Reads the address out of a request's path. */
    public static PageAddress of(String requestPath) {
        if (requestPath.equals(ENGLISH) || requestPath.startsWith(ENGLISH + "/")) {
            var rest = requestPath.substring(ENGLISH.length());
            return new PageAddress(Language.EN, rest.isEmpty() ? "/" : rest);
        }
        return new PageAddress(Language.DA, requestPath.isEmpty() ? "/" : requestPath);
    }

    /** Whether something else than pages answers at that path of a request. */
    public static boolean isForOthers(String requestPath) {
        return OTHERS.stream().anyMatch(other -> requestPath.equals(other) || requestPath.startsWith(other + "/"));
    }

    /** Whether the path ends in a slash that does not belong there. */
    public boolean hasTrailingSlash() {
        return path.length() > 1 && path.endsWith("/");
    }

    /** The same address without the slash at its end. */
    public PageAddress withoutTrailingSlash() {
        return new PageAddress(language, "/" + path.replaceAll("^/+|/+$", ""));
    }

    /** The address as it stands in a link. */
    public String text() {
        return prefix(language) + path;
    }

    /** What stands before every path of that language. */
    public static String prefix(Language language) {
        return language == Language.EN ? ENGLISH : "";
    }
}
