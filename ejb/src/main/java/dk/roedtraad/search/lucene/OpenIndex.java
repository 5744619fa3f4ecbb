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

// [impl->req~self-mending~1]
/**
 * The application's index: opened when it is first asked, closed with the application.
 *
 * <p>While a new index is being filled, the old one answers, though its files may be gone: what it has open can often be read on. When
 * the new one is whole, they change places and the old one is deleted.
 */
@ApplicationScoped
class OpenIndex {

    private static final Logger LOG = Logger.getLogger(OpenIndex.class.getName());
    private static final String NAME = "index";

    @Inject
    private @Nullable Config config;

    private @Nullable SearchSettings settings;
    private @Nullable IndexFolder folder;
    private @Nullable IndexStore answering;
    private @Nullable IndexStore filling;
    private boolean closed;

    OpenIndex() {}

    /** The index at those settings, outside a container. */
    OpenIndex(SearchSettings settings) {
        this.settings = settings;
    }

    /** Works with the index that follows the journal. */
    <T> T write(Work<T> work) {
        return attempt(() -> work.with(followed()));
    }

    /** Asks the index, and once more where it was changed for a new one meanwhile. */
    <T> T ask(Work<T> question) {
        var asked = attempt(this::asked);
        try {
            return question.with(asked);
        } catch (IOException | AlreadyClosedException | InternalError e) {
            return askAgain(question, asked, e);
        } catch (RuntimeException | AssertionError e) {
            if (e instanceof ProjectionUnavailableException
                    || asked.checkpoint().isPresent()) {
                throw e;
            }
            return askAgain(question, asked, e);
        }
    }

    /** A mapped file that was cut short fails in many ways; one is an internal error of the JVM. */
    private <T> T askAgain(Work<T> question, IndexStore asked, Throwable failure) {
        LOG.log(Level.FINE, "The index could not be asked", failure);
        var other = attempt(this::asked);
        if (other == asked) {
            throw new ProjectionUnavailableException(NAME, failure);
        }
        return attempt(() -> question.with(other));
    }

    /** Whether what it answers is the whole. */
    synchronized boolean isWhole() {
        return filling == null && answering != null && answering.isFilled();
    }

    /** Begins an empty index beside the one that answers. */
    synchronized void begin() {
        attempt(() -> {
            open();
            IndexFolder.discard(filling);
            filling = null;
            if (folder == null || !folder.isHeld()) {
                leave();
                folder = IndexFolder.take(settings().directory());
            }
            filling = folder.fresh(answering);
            return filling;
        });
    }

    /** Lets the index that was filled answer from now on. */
    synchronized void finish() {
        attempt(() -> {
            followed().fill();
            if (filling != null) {
                var old = answering;
                answering = filling;
                filling = null;
                IndexFolder.discard(old);
            }
            return NAME;
        });
    }

    @PreDestroy
    synchronized void close() {
        closed = true;
        IndexFolder.close(filling);
        IndexFolder.close(answering);
        leave();
    }

    private void leave() {
        if (folder != null) {
            folder.close();
            folder = null;
        }
    }

    private synchronized IndexStore followed() throws IOException {
        open();
        var store = filling == null ? answering : filling;
        if (store == null) {
            begin();
        }
        return Objects.requireNonNull(filling == null ? answering : filling);
    }

    private synchronized IndexStore asked() throws IOException {
        return answering == null ? followed() : answering;
    }

    private void open() throws IOException {
        if (closed) {
            throw new AlreadyClosedException("The application has ended");
        }
        if (folder == null) {
            folder = IndexFolder.take(settings().directory());
            var found = folder.open();
            if (found != null && found.isFilled()) {
                answering = found;
            } else {
                filling = found;
            }
        }
    }

    private SearchSettings settings() {
        if (settings == null) {
            settings = SearchSettings.from(Objects.requireNonNull(config));
        }
        return settings;
    }

    private static <T> T attempt(Attempt<T> attempt) {
        try {
            return attempt.made();
        } catch (IOException | AlreadyClosedException | InternalError e) {
            throw new ProjectionUnavailableException(NAME, e);
        }
    }

    /** Something done with the index. */
    @FunctionalInterface
    interface Work<T> {
        T with(IndexStore store) throws IOException;
    }

    /** Something that may fail. */
    @FunctionalInterface
    private interface Attempt<T> {
        T made() throws IOException;
    }
}
