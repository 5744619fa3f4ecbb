package dk.roedtraad.web.health;

import dk.roedtraad.check.CheckReport;
import dk.roedtraad.check.CheckingSite;
import dk.roedtraad.journal.ProjectionStatus;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.startup.Readiness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/**
 * Whether the site may be asked: down until everything was there once, then up while the record answers. How far the projections are
 * is told, not held against it.
 */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {

    @Inject
    private Readiness readiness;

    @Inject
    private RecordProbe probe;

    @Inject
    private CheckingSite checking;

    // [impl->req~readiness~1]
    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("record").withData("phase", Codes.of(readiness.phase()));
        var failure = readiness.failure();
        if (failure != null) {
            response.withData("failure", failure);
        }
        var statuses = readiness.phase() == Readiness.Phase.STARTED
                ? probe.statuses()
                : Optional.<List<ProjectionStatus>>empty();
        statuses.orElse(List.of()).forEach(status -> tell(response, status));
        checking.last().ifPresent(report -> tell(response, report));
        return response.withData("answers", statuses.isPresent())
                .status(statuses.map(probe::wasReady).orElse(false))
                .build();
    }

    private static void tell(HealthCheckResponseBuilder response, CheckReport report) {
        response.withData("check.at", report.at().toString());
        response.withData("check.entry", report.head());
        response.withData("check.whole", report.whole());
        response.withData("check.defects", report.defects());
    }

    private static void tell(HealthCheckResponseBuilder response, ProjectionStatus status) {
        var name = status.name();
        response.withData(name + ".checkpoint", status.applied().sequence());
        response.withData(name + ".lag", status.lag());
        response.withData(name + ".hash", status.applied().hash());
        response.withData(name + ".rebuilds", status.rebuilds());
        var rebuilding = status.rebuildingSince();
        if (rebuilding != null) {
            response.withData(name + ".rebuildingSince", rebuilding.toString());
        }
        var since = status.failingSince();
        if (since != null) {
            response.withData(name + ".failingSince", since.toString());
        }
    }
}
