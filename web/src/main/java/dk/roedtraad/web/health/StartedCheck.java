package dk.roedtraad.web.health;

import dk.roedtraad.startup.Readiness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Whether the start's own work is done: the schema is current and the data set is loaded. */
@Startup
@ApplicationScoped
public class StartedCheck implements HealthCheck {

    @Inject
    private Readiness readiness;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("start")
                .status(readiness.phase() == Readiness.Phase.STARTED)
                .build();
    }
}
