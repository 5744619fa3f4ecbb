package dk.roedtraad.web.site.page;

import dk.roedtraad.shared.MalformedValueException;
import dk.roedtraad.shared.ProjectionUnavailableException;
import dk.roedtraad.shared.UnknownItemException;
import dk.roedtraad.startup.Readiness;
import dk.roedtraad.web.access.CachePolicy;
import dk.roedtraad.web.access.Caller;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Leads a request to its page: reads language and path, opens the page's bean and forwards to its view. A view's own address is no address of
 * the site, and what cannot be answered becomes an error page that says what to do next.
 */
public class PageFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(PageFilter.class.getName());
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String ERROR_VIEW = "/site/error.xhtml";

    @Inject
    private transient Pages pages;

    @Inject
    private transient CurrentVisit visit;

    @Inject
    private transient Caller caller;

    @Inject
    private transient ErrorPage errors;

    @Inject
    private transient Readiness readiness;

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
        response.setHeader("Cache-Control", CachePolicy.control(caller.sight()));
        CachePolicy.vary(caller.sight()).forEach(header -> response.addHeader("Vary", header));
        try {
            serve(address, request, response);
        } catch (MalformedValueException e) {
            fail(request, response, HttpServletResponse.SC_BAD_REQUEST, e.field());
        } catch (UnknownItemException e) {
            fail(request, response, HttpServletResponse.SC_NOT_FOUND, "");
        } catch (ProjectionUnavailableException e) {
            LOG.log(Level.WARNING, e, () -> path + " cannot be shown");
            fail(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "");
        } catch (ServletException | RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> path + " cannot be shown");
            fail(request, response, failureStatus(), "");
        }
    }

    private void serve(PageAddress address, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var route = pages.at(address.path());
        if (route == null && address.hasTrailingSlash()) {
            redirect(
                    request, response, address.withoutTrailingSlash().text(), HttpServletResponse.SC_MOVED_PERMANENTLY);
        } else if (route == null) {
            fail(request, response, HttpServletResponse.SC_NOT_FOUND, "");
        } else if (!READING.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD");
            fail(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "");
        } else {
            open(route, address, request, response);
        }
    }

    private void open(Pages.Match match, PageAddress address, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var parameters = new Parameters(request.getParameterMap());
        var opening = pages.open(match, new Visit(address.language(), match.argument(), parameters, caller.sight()));
        if (opening instanceof Opening.Moved moved) {
            var target = new PageAddress(address.language(), moved.path());
            redirect(request, response, target.text(), HttpServletResponse.SC_FOUND);
        } else {
            request.getRequestDispatcher(match.view()).forward(request, response);
        }
    }

    private void fail(HttpServletRequest request, HttpServletResponse response, int status, String field)
            throws IOException, ServletException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        HeadersFilter.set(request, response);
        response.setStatus(status);
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "10");
        }
        errors.tell(status, field);
        request.getRequestDispatcher(ERROR_VIEW).forward(new AsReading(request), response);
    }

    private int failureStatus() {
        return readiness.phase() == Readiness.Phase.STARTED
                ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                : HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }

    private static void redirect(HttpServletRequest request, HttpServletResponse response, String path, int status) {
        response.setStatus(status);
        response.setHeader("Location", request.getContextPath() + Addresses.encodedPath(path));
    }

    /** The request as a read, since a view refuses other methods even for its error page. */
    private static final class AsReading extends HttpServletRequestWrapper {
        AsReading(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "HEAD".equals(super.getMethod()) ? "HEAD" : "GET";
        }
    }

    private static String path(HttpServletRequest request) {
        var rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }
}
