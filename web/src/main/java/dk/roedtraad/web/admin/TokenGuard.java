package dk.roedtraad.web.admin;

import dk.roedtraad.shared.Digests;
import dk.roedtraad.web.rest.ProblemException;
import dk.roedtraad.web.rest.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

// [impl->req~import-guarded~1]
/** Lets in who knows the token of the setting {@code roedtraad.admin.token}, and nobody where it is empty. */
@Provider
@PreMatching
@ApplicationScoped
public class TokenGuard implements ContainerRequestFilter {

    private static final String SCHEME = "Bearer ";

    @Inject
    @ConfigProperty(name = "roedtraad.admin.token")
    private Optional<String> token;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!isRight(token.orElse(""), request.getHeaderString(HttpHeaders.AUTHORIZATION))) {
            throw ProblemException.of(ProblemType.UNAUTHORISED);
        }
    }

    /** Compares in a time that says nothing of how much was right. */
    static boolean isRight(String token, @Nullable String authorization) {
        return !token.isBlank()
                && authorization != null
                && authorization.startsWith(SCHEME)
                && MessageDigest.isEqual(
                        digest(token),
                        digest(authorization.substring(SCHEME.length()).strip()));
    }

    private static byte[] digest(String text) {
        return Digests.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
