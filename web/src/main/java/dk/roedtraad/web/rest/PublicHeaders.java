package dk.roedtraad.web.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Says of every read that it depends on the reader's language, and lets pages of other sites read what is open to everybody. */
@Provider
public class PublicHeaders implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        if (List.of(HttpMethod.GET, HttpMethod.HEAD).contains(request.getMethod())) {
            headers.putSingle("Access-Control-Allow-Origin", "*");
        }
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
