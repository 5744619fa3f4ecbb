package dk.roedtraad.web.rest;

import dk.roedtraad.web.document.rest.DocumentsResource;
import dk.roedtraad.web.document.rest.EditionsResource;
import dk.roedtraad.web.document.rest.VocabularyResource;
import dk.roedtraad.web.element.rest.ElementWritesResource;
import dk.roedtraad.web.element.rest.ElementsResource;
import dk.roedtraad.web.followup.rest.AnswersResource;
import dk.roedtraad.web.followup.rest.HistoryResource;
import dk.roedtraad.web.followup.rest.ProgressResource;
import dk.roedtraad.web.followup.rest.PromisesResource;
import dk.roedtraad.web.journal.rest.JournalResource;
import dk.roedtraad.web.search.rest.SearchResource;
import dk.roedtraad.web.trace.rest.LinksResource;
import dk.roedtraad.web.trace.rest.TraceResource;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** The public JSON API: every call is named here and described in {@code META-INF/openapi.yaml}. */
@ApplicationPath("api")
public class ApiApplication extends Application {

    /** Keeps the platform from publishing a description of its own beside ours, from replacing our bodies of errors, and from putting a
     * host into redirects that a proxy may call otherwise. */
    public static final Map<String, Object> PLATFORM = Map.of(
            "jersey.config.server.wadl.disableWadl", true,
            "jersey.config.server.headers.location.relative.resolution.disabled", true,
            "jersey.config.server.response.setStatusOverSendError", true);

    /** The resources. */
    public static Set<Class<?>> resources() {
        return Set.of(
                ElementsResource.class,
                ElementWritesResource.class,
                AnswersResource.class,
                ProgressResource.class,
                LinksResource.class,
                EditionsResource.class,
                TraceResource.class,
                HistoryResource.class,
                SearchResource.class,
                DocumentsResource.class,
                VocabularyResource.class,
                PromisesResource.class,
                JournalResource.class);
    }

    @Override
    public Set<Class<?>> getClasses() {
        var classes = new java.util.HashSet<>(resources());
        classes.addAll(Set.of(
                RecordWriter.class,
                ProblemMapper.class,
                AddressGuard.class,
                CredentialsGuard.class,
                AccessGuard.class,
                ParameterGuard.class,
                ReadMarkFilter.class,
                PublicHeaders.class));
        return Set.copyOf(classes);
    }

    @Override
    public Map<String, Object> getProperties() {
        return PLATFORM;
    }
}
