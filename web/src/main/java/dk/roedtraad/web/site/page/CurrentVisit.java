package dk.roedtraad.web.site.page;

import dk.roedtraad.shared.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Which page is being read, in which language. */
@Named("visit")
@RequestScoped
public class CurrentVisit {
    @Inject
    private HttpServletRequest request;

    private @Nullable PageAddress address;
    private String query = "";

    void begin(PageAddress begun, @Nullable String queryString) {
        address = begun;
        query = queryString == null || queryString.isEmpty() ? "" : "?" + queryString;
    }

    /** The language of the site. */
    public Language language() {
        return address == null ? Language.DA : address.language();
    }

    /** The language as a tag, for the page's {@code lang}. */
    public String getLang() {
        return language().tag();
    }

    /** The path below the language. */
    public String getPath() {
        return address == null ? "/" : address.path();
    }

    /** Whether the page is, or lies below, that path. */
    public boolean isAt(String path) {
        return getPath().equals(path) || getPath().startsWith(path + "/");
    }

    /** The address of the same page in that language. */
    public String inLanguage(String tag) {
        var language = Language.valueOf(tag.toUpperCase(java.util.Locale.ROOT));
        return request.getContextPath() + new PageAddress(language, Addresses.encodedPath(getPath())).text() + query;
    }

    /** The address of this page. */
    public String getSelf() {
        return inLanguage(getLang());
    }

    /** The address of this page below the language, for coming back to it. */
    public String getHere() {
        return Addresses.encodedPath(getPath()) + query;
    }

    /** The site's root with the language. */
    public String root() {
        return request.getContextPath() + PageAddress.prefix(language());
    }

    /** The site's root without a language. */
    public String bareRoot() {
        return request.getContextPath();
    }
}
