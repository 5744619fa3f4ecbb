package dk.roedtraad.journal.relay;

import dk.roedtraad.journal.Checkpoint;
import dk.roedtraad.journal.Journal;
import dk.roedtraad.journal.Projection;
import dk.roedtraad.journal.ProjectionStatus;
import dk.roedtraad.journal.Projections;
import dk.roedtraad.journal.RecordChanged;
import dk.roedtraad.shared.UnknownItemException;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Wakes the followers: at once after every commit, and every few seconds as the safety net. It does nothing before it is started,
 * since there is nothing to follow before the schema is there.
 */
@Singleton
@LocalBean
@Local(Projections.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JournalRelay implements Projections {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    @Any
    private Instance<Projection> projections;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    private List<Follower> followers = List.of();
    private volatile boolean started;

    @PostConstruct
    void meetProjections() {
        followers = projections.stream()
                .map(projection -> new Follower(projection, journal, clock))
                .toList();
    }

    /** Begins to follow; the data set ends at that entry. */
    public void start(long loadedTo) {
        followers.forEach(follower -> follower.loadedTo(loadedTo));
        started = true;
        wake();
    }

    /** Wakes all followers; answers at once. */
    public void wake() {
        if (started) {
            followers.forEach(follower -> executor.execute(follower::catchUp));
        }
    }

    /** After a commit. */
    public void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) RecordChanged change) {
        wake();
    }

    /** The safety net. */
    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    public void tick() {
        wake();
    }

    @Override
    public List<ProjectionStatus> statuses() {
        // Before the start there may be no journal yet.
        long head = started ? journal.head().sequence() : 0;
        return followers.stream().map(follower -> follower.status(head)).toList();
    }

    @Override
    public ProjectionStatus rebuild(String name, Consumer<Checkpoint> progress) {
        var chosen = followers.stream()
                .filter(follower -> follower.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownItemException("projection", name));
        chosen.rebuild(progress);
        return chosen.status(journal.head().sequence());
    }

    @Override
    public boolean awaitReached(long sequence, Duration atMost) {
        long until = System.nanoTime() + atMost.toNanos();
        try {
            for (var follower : followers) {
                if (!follower.awaitReached(sequence, until)) {
                    return false;
                }
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
