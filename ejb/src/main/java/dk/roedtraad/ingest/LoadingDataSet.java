package dk.roedtraad.ingest;

import dk.roedtraad.journal.Checkpoint;
import dk.roedtraad.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the data set that the setting {@code roedtraad.data} names into an empty journal, the way any directory is imported. */
@ApplicationScoped
public class LoadingDataSet {

    private static final Logger LOG = Logger.getLogger(LoadingDataSet.class.getName());

    @Inject
    private ImportingDirectory importing;

    @Inject
    private Journal journal;

    @Inject
    @ConfigProperty(name = "roedtraad.data", defaultValue = "demo")
    private String dataSet;

    /** Loads it, unless the journal has entries. */
    public void loadIfEmpty() {
        if (!journal.head().equals(Checkpoint.NOTHING)) {
            return;
        }
        var report = importing.importFiles(ShippedDataSet.named(dataSet).files(), false);
        if (report.isRefused()) {
            throw new IllegalStateException("The data set " + dataSet + " has mistakes: " + report.lines());
        }
        LOG.info(() -> "Loaded the data set " + dataSet + ": " + report.changes() + " changes");
    }
}
