package dk.roedtraad.web.rest;

import dk.roedtraad.shared.Sight;
import dk.roedtraad.shared.Versions;
import dk.roedtraad.web.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * The version of a thing for those who may write. The public gets none: a version counts what happens in drafts too.
 *
 * <p>Ask for it before the thing is read: then what is read may be newer than its version, and never older.
 */
@ApplicationScoped
public class ReadVersion {

    @Inject
    private Caller caller;

    @Inject
    private Versions versions;

    /** The version of what is touched so, or null for the public. */
    public @Nullable Long of(String touch) {
        return caller.sight() == Sight.STAFF ? versions.of(touch) : null;
    }

    /** The answer with the version in its mark; the rest of the mark is added to every read. */
    public static Response marked(Response.ResponseBuilder answer, @Nullable Long version) {
        return (version == null ? answer : answer.tag(new EntityTag("v" + version))).build();
    }
}
