package dk.roedtraad.web.admin;

import dk.roedtraad.check.CheckingSite;
import dk.roedtraad.shared.Act;
import dk.roedtraad.web.access.Requires;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Checks the journal, the rows and the projections, and tells what it finds as it finds it. */
@Requires(Act.ADMINISTER)
@Path("check")
@RequestScoped
public class CheckResource {

    @Inject
    private CheckingSite checking;

    /** Checks everything. */
    @POST
    public Response check() {
        return ToldLines.response(lines -> {
            var report = checking.check(lines);
            report.summary().forEach(lines::result);
            lines.result(
                    report.isEqual()
                            ? "equal at entry " + report.head() + ", in "
                                    + report.took().toMillis() + " ms"
                            : report.defects() + " defects at entry " + report.head());
        });
    }
}
