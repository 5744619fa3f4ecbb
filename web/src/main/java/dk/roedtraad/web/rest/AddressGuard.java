package dk.roedtraad.web.rest;

import dk.roedtraad.startup.Readiness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/** Turns away what cannot be read as an address, and everybody while the record is still being set up. */
@Provider
@PreMatching
@ApplicationScoped
public class AddressGuard implements ContainerRequestFilter {

    @Inject
    private Readiness readiness;

    @Override
    public void filter(ContainerRequestContext request) {
        if (readiness.phase() != Readiness.Phase.STARTED) {
            throw ProblemException.of(ProblemType.UNAVAILABLE);
        }
        if (!isText(path(request))) {
            throw ProblemException.of(ProblemType.MALFORMED_ADDRESS);
        }
        for (var parameter : query(request).entrySet()) {
            if (!isText(parameter.getKey())) {
                throw ProblemException.of(ProblemType.MALFORMED_ADDRESS);
            }
            if (!parameter.getValue().stream().allMatch(AddressGuard::isText)) {
                throw ProblemException.malformed(parameter.getKey(), "characters");
            }
        }
    }

    private static String path(ContainerRequestContext request) {
        try {
            return request.getUriInfo().getPath();
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(ProblemType.MALFORMED_ADDRESS);
        }
    }

    private static MultivaluedMap<String, String> query(ContainerRequestContext request) {
        try {
            return request.getUriInfo().getQueryParameters();
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(ProblemType.MALFORMED_ADDRESS);
        }
    }

    /** Whether there are no control characters but white space; a text with others is no words, and the record keeps none. */
    static boolean isText(String value) {
        return value.chars().noneMatch(sign -> Character.isISOControl(sign) && !Character.isWhitespace(sign));
    }
}
