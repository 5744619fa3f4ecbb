package dk.roedtraad.startup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** Asks the database twice a second whether it is there, on a connection that nobody else uses. */
// [impl->req~database-away~1]
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RecordWatch {

    private static final Logger LOG = Logger.getLogger(RecordWatch.class.getName());
    private static final long PAUSE_MILLIS = 500;
    private static final int CONNECTING_SECONDS = 8;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Config config;

    private final PGSimpleDataSource source = new PGSimpleDataSource();
    private int patience;
    private @Nullable Connection line;
    private @Nullable ScheduledFuture<?> looking;

    @PostConstruct
    void begin() {
        var settings = RecordSettings.from(config);
        patience = (int) settings.patience().toSeconds();
        source.setUrl(settings.url());
        source.setUser(settings.user());
        source.setPassword(settings.password());
        source.setApplicationName("roedtraad watch");
        source.setConnectTimeout(CONNECTING_SECONDS);
        source.setSocketTimeout(CONNECTING_SECONDS);
        looking = executor.scheduleWithFixedDelay(this::look, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        if (looking != null) {
            looking.cancel(true);
        }
        hangUp();
    }

    private void look() {
        try {
            if (answers()) {
                if (RecordConnections.areAway()) {
                    RecordConnections.allow();
                    LOG.info("The database answers");
                }
                return;
            }
            if (!RecordConnections.areAway()) {
                LOG.warning("The database does not answer: until it does, whoever needs it is asked to come again");
            }
            RecordConnections.cut();
        } catch (SQLException | RuntimeException e) {
            LOG.log(Level.WARNING, "The watch over the database stumbled", e);
        }
    }

    private boolean answers() {
        try {
            var open = line;
            if (open == null) {
                open = source.getConnection();
                line = open;
            }
            if (open.isValid(patience)) {
                return true;
            }
        } catch (SQLException expected) {
            // Its not answering is what was asked.
        }
        hangUp();
        return false;
    }

    private void hangUp() {
        var open = line;
        line = null;
        try {
            if (open != null) {
                open.abort(Runnable::run);
            }
        } catch (SQLException expected) {
            // It is gone already.
        }
    }
}
