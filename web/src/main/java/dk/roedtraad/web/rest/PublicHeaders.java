package dk.roedtraad.web.rest;

import dk.roedtraad.shared.Sight;
import dk.roedtraad.web.access.CachePolicy;
import dk.roedtraad.web.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Says of every read what it depends on, and lets pages of other sites read what is open to everybody. */
@Provider
@ApplicationScoped
public class PublicHeaders implements ContainerResponseFilter {

    @Inject
    private Caller caller;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        if (caller.sight() == Sight.PUBLIC
                && List.of(HttpMethod.GET, HttpMethod.HEAD).contains(request.getMethod())) {
            headers.putSingle("Access-Control-Allow-Origin", "*");
        }
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        CachePolicy.vary().forEach(header -> headers.add(HttpHeaders.VARY, header));
    }
}
