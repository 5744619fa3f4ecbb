package dk.roedtraad.web.site.page;

import dk.roedtraad.shared.Mistake;
import dk.roedtraad.shared.Sight;
import dk.roedtraad.shared.StaleVersionException;
import dk.roedtraad.web.access.Access;
import dk.roedtraad.web.access.Admission;
import dk.roedtraad.web.access.CachePolicy;
import dk.roedtraad.web.access.Caller;
import dk.roedtraad.web.access.NotSignedInException;
import dk.roedtraad.web.access.Sessions;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Leads a request to its page: reads language and path, opens the page's bean and forwards to its view, or hands it the form that was sent.
 * A view's own address is no address of the site, and what cannot be answered becomes an error page that says what to do next.
 */
public class PageFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String SENDING = "POST";

    @Inject
    private transient Pages pages;

    @Inject
    private transient CurrentVisit visit;

    @Inject
    private transient AnsweringFailure failures;

    @Inject
    private transient ReceivingForm receiving;

    @Inject
    private transient Submission submission;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Sessions sessions;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = path(request);
        if (PageAddress.isForOthers(path)) {
            chain.doFilter(request, response);
            return;
        }
        var address = PageAddress.of(path);
        visit.begin(address, request.getQueryString());
        var reader = READING.contains(request.getMethod()) ? caller.sight() : Sight.STAFF;
        response.setHeader("Cache-Control", CachePolicy.control(reader));
        CachePolicy.vary().forEach(header -> response.addHeader("Vary", header));
        try {
            serve(address, request, response);
        } catch (ServletException | RuntimeException e) {
            failures.answer(e, request, response);
        }
    }

    private void serve(PageAddress address, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var route = pages.at(address.path());
        if (Admission.of(request).refusal() != null) {
            failures.answer(HttpServletResponse.SC_SERVICE_UNAVAILABLE, request, response);
        } else if (route == null && address.hasTrailingSlash()) {
            var path = Addresses.encodedPath(address.withoutTrailingSlash().text());
            redirect(request, response, path, HttpServletResponse.SC_MOVED_PERMANENTLY);
        } else if (route == null) {
            failures.answer(HttpServletResponse.SC_NOT_FOUND, request, response);
        } else if (READING.contains(request.getMethod())) {
            open(route, address, request, response);
        } else if (SENDING.equals(request.getMethod()) && pages.page(route) instanceof FormPage page) {
            submit(page, route, request, response);
        } else {
            response.setHeader(
                    "Allow", FormPage.class.isAssignableFrom(route.page()) ? "GET, HEAD, POST" : "GET, HEAD");
            failures.answer(HttpServletResponse.SC_METHOD_NOT_ALLOWED, request, response);
        }
    }

    private void open(Pages.Match match, PageAddress address, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            caller.require(Access.of(match.page()));
        } catch (NotSignedInException expected) {
            var signIn = PageAddress.prefix(address.language()) + "/log-ind?til=" + Addresses.encoded(visit.getHere());
            redirect(request, response, signIn, HttpServletResponse.SC_SEE_OTHER);
            return;
        }
        var opening = pages.page(match).open(visit(match, request));
        if (opening instanceof Opening.Moved moved) {
            var target = new PageAddress(address.language(), moved.path());
            redirect(request, response, Addresses.encodedPath(target.text()), HttpServletResponse.SC_FOUND);
        } else {
            request.getRequestDispatcher(match.view()).forward(request, response);
        }
    }

    private void submit(FormPage page, Pages.Match match, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var form = receiving.receive(page, match.page(), request);
        var coming = visit(match, request);
        var opening = form.mistakes().isEmpty() ? submitted(page, coming, form) : submission.refused(form.mistakes());
        if (opening instanceof Opening.Done done) {
            sessions.markCookie(request, response);
            var target = PageAddress.prefix(coming.language()) + done.address();
            redirect(request, response, target, HttpServletResponse.SC_SEE_OTHER);
            return;
        }
        page.open(coming);
        if (opening instanceof Opening.Refused refused) {
            response.setStatus(refused.status());
            if (refused.pause() > 0) {
                response.setHeader("Retry-After", Long.toString(refused.pause()));
            }
        }
        request.getRequestDispatcher(match.view()).forward(new AsReading(request), response);
    }

    /** What came of it; what somebody else has changed meanwhile is shown as it is now, above what was typed. */
    private Opening submitted(FormPage page, Visit coming, Form form) {
        try {
            return page.submit(coming, form);
        } catch (StaleVersionException e) {
            return submission.refused(List.of(Mistake.in("", "stale")), HttpServletResponse.SC_CONFLICT, 0);
        }
    }

    private Visit visit(Pages.Match match, HttpServletRequest request) {
        return new Visit(visit.language(), match.argument(), new Parameters(request.getParameterMap()), caller.sight());
    }

    private static void redirect(HttpServletRequest request, HttpServletResponse response, String target, int status) {
        response.setStatus(status);
        response.setHeader("Location", request.getContextPath() + target);
    }

    private static String path(HttpServletRequest request) {
        var rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }
}
