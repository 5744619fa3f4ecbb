package dk.roedtraad.web.rest;

import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses query parameters that the call does not know, by what the call {@link Accepts}. */
@Provider
public class ParameterGuard implements DynamicFeature {

    /** Parameters that every call knows. */
    public static final Set<String> EVERYWHERE = Set.of("lang");

    /** Asking for the past is foreseen for all calls. */
    private static final Set<String> NOT_YET = Set.of("at");

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        var known = new HashSet<>(EVERYWHERE);
        var accepts = resource.getResourceMethod().getAnnotation(Accepts.class);
        if (accepts != null) {
            known.addAll(List.of(accepts.value()));
        }
        ContainerRequestFilter guard =
                request -> check(request.getUriInfo().getQueryParameters().keySet(), known);
        context.register(guard);
    }

    // [impl->req~strict-parameters~1]
    static void check(Set<String> given, Set<String> known) {
        for (var name : given) {
            if (!known.contains(name)) {
                throw ProblemException.in(
                        name, NOT_YET.contains(name) ? ProblemType.NOT_YET : ProblemType.UNKNOWN_PARAMETER);
            }
        }
    }
}
