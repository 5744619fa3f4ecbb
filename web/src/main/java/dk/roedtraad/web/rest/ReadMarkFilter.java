package dk.roedtraad.web.rest;

import dk.roedtraad.journal.Journal;
import dk.roedtraad.journal.Projections;
import dk.roedtraad.web.access.CachePolicy;
import dk.roedtraad.web.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

// [impl->req~read-marks~1]
/**
 * Marks every read with an {@code ETag}, and answers 304 without reading when the client has the same one. The mark is taken before
 * the read: an answer may be newer than its mark, never older.
 */
@Provider
@ApplicationScoped
public class ReadMarkFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String PROPERTY = ReadMark.class.getName();
    private static final List<Integer> MARKED = List.of(200, 300);

    @Inject
    private Journal journal;

    @Inject
    private Projections projections;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "roedtraad.release", defaultValue = "0")
    private String release;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!List.of(HttpMethod.GET, HttpMethod.HEAD).contains(request.getMethod())) {
            return;
        }
        var digest = mark(request).tag();
        request.setProperty(PROPERTY, digest);
        var tag = new EntityTag(asGiven(digest, request));
        var verdict = verdict(request, tag);
        if (verdict != null) {
            abort(request, verdict, tag);
        }
    }

    /** The mark as the client has it: with the version that it was given before its hyphen, if it was. */
    private static String asGiven(String digest, ContainerRequestContext request) {
        var marked = Pattern.compile("v\\d+-" + digest);
        return Stream.of(HttpHeaders.IF_NONE_MATCH, HttpHeaders.IF_MATCH)
                .flatMap(name -> Stream.ofNullable(request.getHeaderString(name)))
                .flatMap(given -> marked.matcher(given).results())
                .map(MatchResult::group)
                .findFirst()
                .orElse(digest);
    }

    /** What the preconditions say; those that cannot be read say nothing. */
    private static Response.@Nullable ResponseBuilder verdict(ContainerRequestContext request, EntityTag tag) {
        try {
            return request.getRequest().evaluatePreconditions(tag);
        } catch (ProcessingException expected) {
            return null;
        }
    }

    private void abort(ContainerRequestContext request, Response.ResponseBuilder verdict, EntityTag tag) {
        var response = verdict.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.control(caller.sight()))
                .build();
        if (response.getStatus() >= 400) {
            throw ProblemException.of(ProblemType.PRECONDITION_FAILED);
        }
        request.abortWith(response);
    }

    private ReadMark mark(ContainerRequestContext request) {
        var uri = request.getUriInfo().getRequestUri();
        var language =
                new Question(request.getUriInfo().getQueryParameters(), request.getAcceptableLanguages()).language();
        return new ReadMark(
                uri.getRawPath() + "?" + uri.getRawQuery(),
                journal.head(),
                projections.statuses(),
                language,
                caller.key(),
                release,
                Today.of(clock));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        if (headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            return;
        }
        headers.putSingle(HttpHeaders.CACHE_CONTROL, CachePolicy.control(caller.sight()));
        if (request.getProperty(PROPERTY) instanceof String digest && MARKED.contains(response.getStatus())) {
            var version = response.getEntityTag();
            headers.putSingle(
                    HttpHeaders.ETAG, new EntityTag(tag(version == null ? null : version.getValue(), digest)));
        }
    }

    /** The mark of an answer: the version that the resource says, if it does, and what else the answer depends on. */
    static String tag(@Nullable String version, String digest) {
        return version == null ? digest : version + "-" + digest;
    }
}
