package dk.roedtraad.web.site.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

// [impl->req~quiet-errors~1]
/** What could not be answered, and what the reader can do. It says nothing of how the site is built. */
@Named
@RequestScoped
public class ErrorPage {
    @Inject
    private HttpServletRequest request;

    private int status;
    private String field = "";
    private String kind = "";

    void tell(int code, String which) {
        status = code;
        field = which;
    }

    void tellKind(int code, String what) {
        status = code;
        kind = what;
    }

    /** The key of the words that fit the status. */
    public String getKind() {
        return kind.isEmpty() ? kindOf(status()) : kind;
    }

    private static String kindOf(int status) {
        return switch (status) {
            case HttpServletResponse.SC_BAD_REQUEST -> "badRequest";
            case HttpServletResponse.SC_UNAUTHORIZED -> "notSignedIn";
            case HttpServletResponse.SC_FORBIDDEN -> "forbidden";
            case HttpServletResponse.SC_NOT_FOUND -> "notFound";
            case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> "notAllowed";
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> "unavailable";
            default -> status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "badRequest" : "failure";
        };
    }

    /** The field whose value was refused, or empty. */
    public String getField() {
        return field;
    }

    /** The status that the answer has. */
    public int status() {
        if (status != 0) {
            return status;
        }
        var told = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return told instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND;
    }
}
