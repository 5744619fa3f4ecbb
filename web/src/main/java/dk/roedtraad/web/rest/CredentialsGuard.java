package dk.roedtraad.web.rest;

import dk.roedtraad.web.access.Admission;
import dk.roedtraad.web.access.ClientConnection;
import dk.roedtraad.web.access.SameOrigin;
import dk.roedtraad.web.access.TrustedProxies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Turns away credentials that are not right, even where none are needed, and what a page of another site has a browser send: a browser
 * adds by itself the password that somebody once gave it.
 */
@Provider
@PreMatching
@ApplicationScoped
public class CredentialsGuard implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Inject
    private HttpServletRequest servlet;

    @Inject
    private TrustedProxies proxies;

    @Override
    public void filter(ContainerRequestContext request) {
        var admission = Admission.of(servlet);
        var refusal = admission.refusal();
        if (refusal != null) {
            throw problem(refusal, admission);
        }
        if (!READING.contains(request.getMethod()) && !isOwnOrNoBrowser(request)) {
            throw ProblemException.of(ProblemType.FOREIGN_ORIGIN);
        }
    }

    private static ProblemException problem(Admission.Refusal refusal, Admission admission) {
        return switch (refusal) {
            case WRONG -> ProblemException.of(ProblemType.WRONG_CREDENTIALS);
            case INSECURE -> ProblemException.of(ProblemType.INSECURE_TRANSPORT);
            case TOO_MANY -> ProblemException.of(ProblemType.TOO_MANY_FAILURES, admission.pauseSeconds());
            case UNAVAILABLE -> ProblemException.of(ProblemType.UNAVAILABLE);
        };
    }

    private boolean isOwnOrNoBrowser(ContainerRequestContext request) {
        return SameOrigin.holdsOrIsNoBrowser(
                request.getHeaderString("Sec-Fetch-Site"),
                request.getHeaderString("Origin"),
                ClientConnection.of(servlet, proxies).origin());
    }
}
