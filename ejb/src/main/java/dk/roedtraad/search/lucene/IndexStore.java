package dk.roedtraad.search.lucene;

import dk.roedtraad.journal.Checkpoint;
import dk.roedtraad.search.IndexedElement;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Sight;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * One index in one folder, with its only writer.
 *
 * <p>How far it has followed the journal stands in each commit, together with the version of the analysis: elements and checkpoint
 * reach the disk together or not at all. An index of another analysis has no checkpoint, and neither has one whose files are no longer
 * as it left them: both are filled anew. What it has open can often be searched on all the same.
 */
final class IndexStore implements Closeable {

    private static final String SEQUENCE = "sequence";
    private static final String HASH = "hash";
    private static final String ANALYSIS = "analysis";
    private static final String FILLED = "filled";

    private final Analyzer analyzer = Fields.analyzer();
    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private CommittedFiles files;
    private @Nullable Checkpoint checkpoint;
    private volatile boolean filled;

    /** Opens the index of that folder, or begins one. A damaged one is refused, a locked one too. */
    IndexStore(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        directory = FSDirectory.open(folder);
        try {
            writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setCommitOnClose(false));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
        try {
            searchers = new SearcherManager(writer, null);
            checkIntegrity();
            checkpoint = stored();
            files = CommittedFiles.of(directory, folder);
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            directory.close();
            throw e;
        }
    }

    /** Where it is kept. */
    Path folder() {
        return folder;
    }

    /** How far it has come, if it knows and its files are still there. */
    synchronized Optional<Checkpoint> checkpoint() {
        return writer.isOpen() && files.areThere() ? Optional.ofNullable(checkpoint) : Optional.empty();
    }

    /** Whether it once reached the journal's end, so that what it answers is the whole. */
    boolean isFilled() {
        return filled;
    }

    /** Removes and replaces elements, each in all sights, and moves the checkpoint, in one commit. */
    synchronized void change(Step step, Collection<ElementId> gone, Collection<IndexedElement> there)
            throws IOException {
        if (!step.before().equals(checkpoint().orElse(Checkpoint.NOTHING))) {
            throw new IllegalStateException(
                    "The index is no longer at entry " + step.before().sequence());
        }
        for (var element : gone) {
            writer.deleteDocuments(ElementDocument.key(element));
        }
        for (var element : there) {
            writer.deleteDocuments(ElementDocument.key(element.element().id()));
        }
        for (var element : there) {
            writer.addDocument(ElementDocument.of(element));
        }
        commit(step.after());
    }

    /** Notes for the next start that it is whole. */
    synchronized void fill() throws IOException {
        if (!filled) {
            filled = true;
            commit(checkpoint().orElseThrow(() -> new IOException("The index is damaged")));
        }
    }

    /** Begins at the beginning of the journal, with nothing in it. */
    synchronized void clear() throws IOException {
        filled = false;
        writer.deleteAll();
        commit(Checkpoint.NOTHING);
    }

    /** Asks the state last committed, for a reader of that sight. */
    <T> T search(Sight sight, Question<T> question) throws IOException {
        var searcher = searchers.acquire();
        try {
            return question.ask(new Searching(sight, searcher, analyzer));
        } finally {
            searchers.release(searcher);
        }
    }

    /** Reads every file and compares it with its checksum; a damaged one is an exception. */
    void checkIntegrity() throws IOException {
        var searcher = searchers.acquire();
        try {
            for (var segment : searcher.getIndexReader().leaves()) {
                if (segment.reader() instanceof CodecReader reader) {
                    reader.checkIntegrity();
                }
            }
        } finally {
            searchers.release(searcher);
        }
    }

    /** Closes it as it was last committed. */
    @Override
    public void close() throws IOException {
        try (directory;
                searchers) {
            writer.rollback();
        }
    }

    private void commit(Checkpoint after) throws IOException {
        writer.setLiveCommitData(Map.of(
                        SEQUENCE, String.valueOf(after.sequence()),
                        HASH, after.hash(),
                        ANALYSIS, DanishAnalysis.VERSION,
                        FILLED, String.valueOf(filled))
                .entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
        files = CommittedFiles.of(directory, folder);
        checkpoint = after;
    }

    private @Nullable Checkpoint stored() {
        var entries = writer.getLiveCommitData();
        if (entries == null) {
            return null;
        }
        var commit = new HashMap<String, String>();
        entries.forEach(entry -> commit.put(entry.getKey(), entry.getValue()));
        var sequence = commit.get(SEQUENCE);
        var hash = commit.get(HASH);
        if (sequence == null || hash == null || !DanishAnalysis.VERSION.equals(commit.get(ANALYSIS))) {
            return null;
        }
        filled = Boolean.parseBoolean(commit.get(FILLED));
        return new Checkpoint(Long.parseLong(sequence), hash);
    }

    /** From where to where a change takes the index. */
    record Step(Checkpoint before, Checkpoint after) {}

    /** Something asked of one state of the index. */
    @FunctionalInterface
    interface Question<T> {
        T ask(Searching searching) throws IOException;
    }
}
