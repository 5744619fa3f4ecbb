package dk.roedtraad.web.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

// [impl->req~quiet-errors~1]
/** Answers every failure with a problem. What the site did not expect is logged, and only its incident number is told. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());
    private static final String RETRY_SECONDS = "5";
    private static final String BASIC = "Basic realm=\"Roed Traad\", charset=\"UTF-8\"";

    @Context
    private @Nullable UriInfo uri;

    @Context
    private @Nullable HttpHeaders headers;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException e && e.getResponse().getStatus() < 400) {
            return e.getResponse();
        }
        var problem = Failures.problem(failure);
        var language = Question.languageOrDanish(uri, headers);
        var body = ProblemRepresentation.of(problem, language, incident(problem, failure));
        var response = Response.status(body.status())
                .type(ProblemRepresentation.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .entity(body);
        return withHeaders(response, problem, failure).build();
    }

    private static @Nullable String incident(ProblemException problem, Throwable failure) {
        if (problem.type().status() < 500) {
            return null;
        }
        var incident = UUID.randomUUID().toString();
        boolean expected = problem.type() == ProblemType.UNAVAILABLE;
        LOG.log(expected ? Level.WARNING : Level.SEVERE, failure, () -> "Incident " + incident);
        return incident;
    }

    /** The methods there are: what can be read can be asked for its head, which the platform forgets here. */
    static @Nullable String allowed(@Nullable String methods) {
        boolean forgotten = methods != null && methods.contains("GET") && !methods.contains("HEAD");
        return forgotten ? "HEAD, " + methods : methods;
    }

    private static Response.ResponseBuilder withHeaders(
            Response.ResponseBuilder response, ProblemException problem, Throwable failure) {
        if (failure instanceof WebApplicationException e) {
            response.header(HttpHeaders.ALLOW, allowed(e.getResponse().getHeaderString(HttpHeaders.ALLOW)));
        }
        return switch (problem.type()) {
            case UNAVAILABLE -> response.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            case TOO_MANY_FAILURES -> response.header(HttpHeaders.RETRY_AFTER, problem.pause());
            case UNAUTHORISED -> response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case NOT_SIGNED_IN, WRONG_CREDENTIALS -> response.header(HttpHeaders.WWW_AUTHENTICATE, BASIC);
            default -> response;
        };
    }
}
