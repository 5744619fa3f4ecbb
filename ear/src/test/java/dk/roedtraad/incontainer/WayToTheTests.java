package dk.roedtraad.incontainer;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.util.EnumSet;

/** Leads what Arquillian asks to its servlet, since the site takes every address that it does not know for a page. */
@WebListener
public class WayToTheTests implements ServletContextListener {

    private static final String TESTS = "/ArquillianServletRunnerEE9";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext()
                .addFilter("tests", new Forwarding())
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, TESTS);
    }

    /** A forwarded request passes no filter of the site. */
    private static final class Forwarding implements Filter {

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            request.getRequestDispatcher(TESTS).forward(request, response);
        }
    }
}
