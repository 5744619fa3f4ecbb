package dk.roedtraad.web.admin;

import dk.roedtraad.journal.Projection;
import dk.roedtraad.journal.Projections;
import dk.roedtraad.shared.Act;
import dk.roedtraad.web.access.Requires;
import dk.roedtraad.web.rest.ProblemException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Throws a projection away and fills it again while the site answers. */
@Requires(Act.ADMINISTER)
@Path("rebuild")
@RequestScoped
public class RebuildResource {

    private static final Map<String, String> NAMES = Map.of("graph", "graph", "search", "index");

    @Inject
    private Projections projections;

    @Inject
    @Any
    private Instance<Projection> each;

    /** Rebuilds {@code graph} or {@code search}. */
    @POST
    public Response rebuild(@QueryParam("what") @Nullable String what) {
        var name = what == null ? null : NAMES.get(what);
        if (name == null) {
            throw ProblemException.malformed("what", "known", String.valueOf(what));
        }
        return ToldLines.response(lines -> rebuild(name, lines));
    }

    private void rebuild(String name, ToldLines lines) {
        long began = System.nanoTime();
        var status = projections.rebuild(name, at -> lines.progress(name + " at entry " + at.sequence()));
        long took = (System.nanoTime() - began) / 1_000_000;
        var comparison = each.stream()
                .filter(projection -> projection.name().equals(name))
                .findFirst()
                .orElseThrow()
                .compare();
        lines.result(name + " filled to entry " + status.applied().sequence() + " in " + took + " ms; it holds "
                + comparison.compared() + " things");
    }
}
