package dk.roedtraad.web.rest;

import dk.roedtraad.web.access.Access;
import dk.roedtraad.web.access.Caller;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** Lets to each call whom its method says, before anything is read. A call that says nothing is closed. */
@Provider
@ApplicationScoped
public class AccessGuard implements DynamicFeature {

    @Inject
    private Caller caller;

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        var access = Access.of(resource.getResourceMethod(), resource.getResourceClass());
        context.register(new Gate(caller, access), Priorities.AUTHORIZATION);
    }

    /** The gate before one call. */
    @Priority(Priorities.AUTHORIZATION)
    private record Gate(Caller caller, Access access) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            caller.require(access);
        }
    }
}
