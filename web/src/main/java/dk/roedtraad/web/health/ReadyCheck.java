package dk.roedtraad.web.health;

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
        return response.withData("answers", statuses.isPresent())
                .status(statuses.map(probe::wasReady).orElse(false))
                .build();
    }

    private static void tell(HealthCheckResponseBuilder response, ProjectionStatus status) {
        var name = status.name();
        response.withData(name + ".checkpoint", status.applied().sequence());
        response.withData(name + ".lag", status.lag());
        var since = status.failingSince();
        if (since != null) {
            response.withData(name + ".failingSince", since.toString());
        }
    }
}
