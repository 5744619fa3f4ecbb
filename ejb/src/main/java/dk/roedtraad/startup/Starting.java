package dk.roedtraad.startup;

import dk.roedtraad.account.DemoAccounts;
import dk.roedtraad.ingest.LoadingDataSet;
import dk.roedtraad.journal.Journal;
import dk.roedtraad.journal.relay.JournalRelay;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the site up, in its own thread and for as long as it takes: a database that is not there yet is waited for.
 *
 * <p>First the schema is migrated, then the chosen data set is loaded into an empty journal, then the relay begins.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Starting {

    private static final Logger LOG = Logger.getLogger(Starting.class.getName());
    private static final long PAUSE_MILLIS = 500;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:app/roedtraad/record")
    private DataSource record;

    @Inject
    private LoadingDataSet loading;

    @Inject
    private DemoAccounts demoAccounts;

    @Inject
    private Journal journal;

    @Inject
    private JournalRelay relay;

    @Inject
    private Readiness readiness;

    private volatile boolean stopping;

    @PostConstruct
    void begin() {
        executor.execute(this::startUntilDone);
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    private void startUntilDone() {
        while (!stopping) {
            try {
                start();
                return;
            } catch (RuntimeException e) {
                if (readiness.failure() == null) {
                    LOG.log(Level.WARNING, "The site cannot start yet; trying again", e);
                }
                readiness.failed("The start waits: see the server's log");
                pause();
            }
        }
    }

    private void start() {
        readiness.enter(Readiness.Phase.MIGRATING);
        Flyway.configure(Starting.class.getClassLoader())
                .dataSource(record)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        readiness.enter(Readiness.Phase.LOADING);
        loading.loadIfEmpty();
        demoAccounts.addIfNone();
        relay.start(journal.head().sequence());
        readiness.enter(Readiness.Phase.STARTED);
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
