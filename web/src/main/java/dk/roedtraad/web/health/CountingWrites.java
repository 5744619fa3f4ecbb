package dk.roedtraad.web.health;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts what was sent to be written, by what came of it: accepted, refused, or failed for a reason of the site's own. */
public class CountingWrites extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> WRITING = Set.of("POST", "PUT", "PATCH", "DELETE");

    @Inject
    private transient MetricRegistry registry;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!WRITING.contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        var outcome = "failed";
        try {
            chain.doFilter(request, response);
            outcome = outcome(response.getStatus());
        } finally {
            registry.counter("roedtraad_writes", new Tag("outcome", outcome)).inc();
        }
    }

    static String outcome(int status) {
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            return "failed";
        }
        return status >= HttpServletResponse.SC_BAD_REQUEST ? "refused" : "accepted";
    }
}
