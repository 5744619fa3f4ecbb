package dk.roedtraad.web.site.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request as a read, since a view refuses other methods even for showing a form again. */
final class AsReading extends HttpServletRequestWrapper {
    AsReading(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getMethod() {
        return "HEAD".equals(super.getMethod()) ? "HEAD" : "GET";
    }
}
