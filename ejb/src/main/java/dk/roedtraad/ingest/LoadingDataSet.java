package dk.roedtraad.ingest;

import jakarta.enterprise.context.ApplicationScoped;

/** Loads the data set that the setting {@code roedtraad.data} names into an empty journal. */
@ApplicationScoped
public class LoadingDataSet {

    /** Loads it, unless the journal has entries. */
    public void loadIfEmpty() {}
}
