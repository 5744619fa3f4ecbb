package dk.roedtraad.web.site.page;

import dk.roedtraad.shared.ElementId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The addresses that pages link to, in the language being read. */
@Named("to")
@RequestScoped
public class Addresses {
    @Inject
    private CurrentVisit visit;

    @Inject
    private Assets assets;

    /** A page of the site by its path below the language. */
    public String page(String path) {
        return visit.root() + path;
    }

    /** What does not speak a language: the API and its description. */
    public String machine(String path) {
        return visit.bareRoot() + path;
    }

    /** An element's permanent address. */
    public String element(ElementId id) {
        return page(elementPath(id));
    }

    /** A document's or an edition's page. */
    public String document(String key) {
        return page("/dokument/" + key);
    }

    /** The page of a list. */
    public String list(ListAddress list) {
        return page(list.path());
    }

    /** The list of everything about a theme. */
    public String theme(String code) {
        return list(ListAddress.ALL.with("theme", code));
    }

    /** The search for a word. */
    public String word(String word) {
        return list(ListAddress.ALL.with("q", word));
    }

    /** The page for signing in, which leads back here. */
    public String getSignIn() {
        return page("/log-ind" + (visit.isAt("/log-ind") ? "" : "?til=" + encoded(visit.getHere())));
    }

    /** A static file; its address changes with its content. */
    public String asset(String name) {
        return visit.bareRoot() + "/assets/" + assets.version() + "/" + name;
    }

    /** An address outside the site, or null where it is none that a page may link to. */
    public @Nullable String outside(@Nullable String address) {
        return address != null && (address.startsWith("https://") || address.startsWith("http://")) ? address : null;
    }

    /** An element's path below the language. */
    public static String elementPath(ElementId id) {
        return "/element/" + id;
    }

    static String encodedPath(String path) {
        var encoded = new StringBuilder();
        for (var segment : path.split("/", -1)) {
            encoded.append('/').append(encoded(segment));
        }
        return encoded.substring(1);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
