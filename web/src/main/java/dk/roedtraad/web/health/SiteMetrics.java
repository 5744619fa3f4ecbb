package dk.roedtraad.web.health;

import dk.roedtraad.check.CheckReport;
import dk.roedtraad.check.CheckingSite;
import dk.roedtraad.journal.Journal;
import dk.roedtraad.journal.ProjectionStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.jspecify.annotations.Nullable;

/** Numbers for those who watch the site, at {@code /metrics}. What cannot be said just now is no number (NaN). */
@ApplicationScoped
public class SiteMetrics {

    private static final long FRESH_NANOS = 1_000_000_000L;

    @Inject
    private RecordProbe probe;

    @Inject
    private Journal journal;

    @Inject
    private CheckingSite checking;

    @Inject
    private Clock clock;

    private List<ProjectionStatus> statuses = List.of();
    private long read;

    /** When the application begins. */
    public void register(@Observes @Initialized(ApplicationScoped.class) Object begun, MetricRegistry registry) {
        registry.gauge("roedtraad_journal_head", this::head);
        for (var name : List.of("graph", "index")) {
            var tag = new Tag("projection", name);
            registry.gauge(
                    "roedtraad_projection_checkpoint",
                    () -> of(name, at -> at.applied().sequence()),
                    tag);
            registry.gauge("roedtraad_projection_lag_entries", () -> of(name, ProjectionStatus::lag), tag);
            registry.gauge("roedtraad_projection_lag_seconds", () -> of(name, this::lagSeconds), tag);
            registry.gauge("roedtraad_projection_failing_seconds", () -> of(name, at -> age(at.failingSince())), tag);
            registry.gauge(
                    "roedtraad_projection_rebuilding_seconds", () -> of(name, at -> age(at.rebuildingSince())), tag);
            registry.gauge("roedtraad_projection_rebuilds", () -> of(name, ProjectionStatus::rebuilds), tag);
        }
        registry.gauge("roedtraad_check_defects", () -> ofCheck(CheckReport::defects));
        registry.gauge("roedtraad_check_age_seconds", () -> ofCheck(report -> age(report.at())));
    }

    private double head() {
        return statuses().stream()
                .mapToDouble(status -> status.applied().sequence() + status.lag())
                .max()
                .orElse(Double.NaN);
    }

    private double of(String name, ToDoubleFunction<ProjectionStatus> number) {
        return statuses().stream()
                .filter(status -> status.name().equals(name))
                .mapToDouble(number)
                .findFirst()
                .orElse(Double.NaN);
    }

    private double ofCheck(ToDoubleFunction<CheckReport> number) {
        return checking.last().map(number::applyAsDouble).orElse(Double.NaN);
    }

    /** How long the oldest entry waits that is not applied. */
    private double lagSeconds(ProjectionStatus status) {
        return status.lag() == 0
                ? 0
                : journal.find(status.applied().sequence() + 1)
                        .map(entry -> age(entry.loadedAt()))
                        .orElse(0.0);
    }

    private double age(@Nullable Instant since) {
        return since == null ? 0 : Duration.between(since, clock.instant()).toMillis() / 1000.0;
    }

    /** Read once for all gauges of a visit. */
    private synchronized List<ProjectionStatus> statuses() {
        long now = System.nanoTime();
        if (read == 0 || now - read > FRESH_NANOS) {
            statuses = probe.statuses().orElse(List.of());
            read = now;
        }
        return statuses;
    }
}
