package dk.roedtraad.web.site.page;

import dk.roedtraad.shared.MalformedValueException;
import dk.roedtraad.shared.NotAllowedException;
import dk.roedtraad.shared.Outage;
import dk.roedtraad.shared.UnknownItemException;
import dk.roedtraad.startup.Readiness;
import dk.roedtraad.web.access.NotSignedInException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers what cannot be shown or done with a page that says what to do next. */
@ApplicationScoped
public class AnsweringFailure {
    private static final Logger LOG = Logger.getLogger(AnsweringFailure.class.getName());
    private static final String VIEW = "/site/error.xhtml";

    @Inject
    private ErrorPage page;

    @Inject
    private Readiness readiness;

    /** Answers a failure by its kind; what nobody expected is written to the log. */
    void answer(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (failure instanceof MalformedValueException malformed) {
            page.tell(HttpServletResponse.SC_BAD_REQUEST, malformed.field());
        } else if (failure instanceof UnknownItemException) {
            page.tell(HttpServletResponse.SC_NOT_FOUND, "");
        } else if (failure instanceof RefusedFormException refused) {
            page.tellKind(refused.status(), refused.kind());
        } else if (failure instanceof NotSignedInException) {
            page.tell(HttpServletResponse.SC_UNAUTHORIZED, "");
        } else if (failure instanceof NotAllowedException) {
            page.tell(HttpServletResponse.SC_FORBIDDEN, "");
        } else if (isForLater(failure)) {
            LOG.log(Level.WARNING, () -> request.getServletPath() + " cannot be shown just now: " + failure);
            page.tell(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "");
        } else {
            LOG.log(Level.SEVERE, failure, () -> request.getServletPath() + " cannot be shown");
            page.tell(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "");
        }
        show(request, response);
    }

    /** Answers a status. */
    void answer(int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        page.tell(status, "");
        show(request, response);
    }

    private void show(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        HeadersFilter.set(request, response);
        response.setStatus(page.status());
        if (page.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "10");
        }
        request.getRequestDispatcher(VIEW).forward(new AsReading(request), response);
    }

    /** What the site rests on may be away, or not be there yet; everything else is a defect. */
    private boolean isForLater(Exception failure) {
        return Outage.isBehind(failure) || readiness.isRecordAway() || readiness.phase() != Readiness.Phase.STARTED;
    }
}
