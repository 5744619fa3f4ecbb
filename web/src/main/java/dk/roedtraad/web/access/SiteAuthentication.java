package dk.roedtraad.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Finds out who sends a request, by its address: calls carry HTTP Basic, pages a session, and the command line's calls a token that they
 * look at themselves. It never answers by itself: what it decides is the request's {@link Admission}.
 */
@ApplicationScoped
public class SiteAuthentication implements HttpAuthenticationMechanism {
    private static final Logger LOG = Logger.getLogger(SiteAuthentication.class.getName());
    private static final String CALLS = "/api";
    private static final List<String> OTHERS = List.of("/admin", "/assets", "/health", "/metrics", "/openapi");

    @Inject
    private HeaderSignIn headers;

    @Inject
    private Sessions sessions;

    @Inject
    private TrustedProxies proxies;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var admission = admit(request);
        admission.attachTo(request);
        return admission
                .known()
                .map(account -> context.notifyContainerAboutLogin(
                        new CallerPrincipal(account.id()), AccountStore.groups(account)))
                .orElseGet(context::doNothing);
    }

    private Admission admit(HttpServletRequest request) {
        var path = request.getServletPath();
        try {
            if (isAt(path, CALLS)) {
                return headers.admit(request.getHeader("Authorization"), ClientConnection.of(request, proxies));
            }
            return OTHERS.stream().anyMatch(other -> isAt(path, other)) ? Admission.ANYBODY : sessions.admit(request);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The accounts cannot be asked", e);
            return Admission.refused(Admission.Refusal.UNAVAILABLE);
        }
    }

    private static boolean isAt(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
