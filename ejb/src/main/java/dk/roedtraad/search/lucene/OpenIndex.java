package dk.roedtraad.search.lucene;

import dk.roedtraad.search.SearchSettings;
import dk.roedtraad.shared.ProjectionUnavailableException;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.store.AlreadyClosedException;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** The application's index: opened when it is first asked, closed with the application, opened anew after a failure. */
@ApplicationScoped
class OpenIndex {

    private static final Logger LOG = Logger.getLogger(OpenIndex.class.getName());
    private static final String NAME = "index";

    @Inject
    private @Nullable Config config;

    private @Nullable SearchSettings settings;
    private @Nullable IndexStore store;
    private boolean closed;

    OpenIndex() {}

    /** The index at those settings, outside a container. */
    OpenIndex(SearchSettings settings) {
        this.settings = settings;
    }

    /** Works with the index. After a failure it is closed, and whoever comes next opens and examines it. */
    <T> T with(Work<T> work) {
        try {
            return work.with(store());
        } catch (IOException | AlreadyClosedException e) {
            release();
            throw new ProjectionUnavailableException(NAME, e);
        }
    }

    @PreDestroy
    synchronized void close() {
        closed = true;
        release();
    }

    private synchronized IndexStore store() throws IOException {
        if (closed) {
            throw new AlreadyClosedException("The application has ended");
        }
        if (store == null) {
            store = new IndexFolder(settings().directory()).open();
        }
        return store;
    }

    private SearchSettings settings() {
        if (settings == null) {
            settings = SearchSettings.from(Objects.requireNonNull(config));
        }
        return settings;
    }

    private synchronized void release() {
        if (store != null) {
            try {
                store.close();
            } catch (IOException | AlreadyClosedException e) {
                LOG.log(Level.WARNING, "The index could not be closed", e);
            }
            store = null;
        }
    }

    /** Something done with the index. */
    @FunctionalInterface
    interface Work<T> {
        T with(IndexStore store) throws IOException;
    }
}
