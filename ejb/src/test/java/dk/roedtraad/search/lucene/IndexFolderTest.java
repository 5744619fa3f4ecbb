package dk.roedtraad.search.lucene;

import static dk.roedtraad.search.lucene.Passages.FIRST;
import static dk.roedtraad.search.lucene.Passages.element;
import static dk.roedtraad.search.lucene.Passages.find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.journal.Checkpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {

    @TempDir
    Path temp;

    private Path folder() {
        return temp.resolve("index");
    }

    @Test
    void knowsNoCheckpointBeforeTheFirst() throws IOException {
        try (var store = new IndexFolder(folder()).open()) {
            assertThat(store.checkpoint()).isEmpty();
        }
    }

    // [utest->req~index-follows-journal~1]
    @Test
    void knowsElementsAndCheckpointAfterAClose() throws IOException {
        Passages.indexOf(folder(), element("a", "Havn")).close();
        try (var store = new IndexFolder(folder()).open()) {
            assertThat(store.checkpoint()).contains(FIRST);
            assertThat(find(store, "havn").total()).isOne();
        }
    }

    @Test
    void refusesAChangeThatStartsElsewhere() throws IOException {
        try (var store = Passages.indexOf(folder(), element("a", "Havn"))) {
            var step = new IndexStore.Step(Checkpoint.NOTHING, FIRST);
            assertThatThrownBy(() -> store.change(step, List.of(), List.of()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("entry 0");
        }
    }

    @Test
    void replacesAnElementRatherThanAddingItTwice() throws IOException {
        try (var store = Passages.indexOf(folder(), element("a", "Havn"))) {
            var changed = List.of(element("a", "Torv").indexed());
            store.change(new IndexStore.Step(FIRST, new Checkpoint(2, "2".repeat(64))), List.of(), changed);
            assertThat(find(store, "").total()).isOne();
        }
    }

    @Test
    void forgetsAnElementThatIsGone() throws IOException {
        try (var store = Passages.indexOf(folder(), element("a", "Havn"))) {
            var gone = List.of(Passages.id("a"));
            store.change(new IndexStore.Step(FIRST, new Checkpoint(2, "2".repeat(64))), gone, List.of());
            assertThat(find(store, "").total()).isZero();
        }
    }

    @Test
    void isEmptyAtTheBeginningOfTheJournalWhenCleared() throws IOException {
        try (var store = Passages.indexOf(folder(), element("a", "Havn"))) {
            store.clear();
            assertThat(store.checkpoint()).contains(Checkpoint.NOTHING);
            assertThat(find(store, "").total()).isZero();
        }
    }

    // [utest->req~index-follows-journal~1]
    @Test
    void hasNoCheckpointAfterAnotherAnalysis() throws IOException {
        try (var directory = FSDirectory.open(folder());
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("sequence", "7", "hash", "7".repeat(64), "analysis", "0")
                    .entrySet());
            writer.commit();
        }
        try (var store = new IndexFolder(folder()).open()) {
            assertThat(store.checkpoint()).isEmpty();
        }
    }

    // [utest->req~index-follows-journal~1]
    @Test
    void beginsANewIndexWhereOneIsDamaged() throws IOException {
        Passages.indexOf(folder(), element("a", "Havn")).close();
        damage();
        try (var store = new IndexFolder(folder()).open()) {
            assertThat(store.checkpoint()).isEmpty();
            assertThat(find(store, "").total()).isZero();
        }
    }

    @Test
    void beginsANewIndexWhereAFileIsMissing() throws IOException {
        Passages.indexOf(folder(), element("a", "Havn")).close();
        Files.delete(largest());
        try (var store = new IndexFolder(folder()).open()) {
            assertThat(store.checkpoint()).isEmpty();
        }
    }

    @Test
    void leavesOtherFilesInItsFolderAlone() throws IOException {
        Passages.indexOf(folder(), element("a", "Havn")).close();
        var letter = Files.writeString(folder().resolve("letter.txt"), "to keep");
        damage();
        new IndexFolder(folder()).open().close();
        assertThat(letter).hasContent("to keep");
    }

    @Test
    void standsBesideAnIndexThatAnotherSiteHasLocked() throws IOException {
        try (var other = Passages.indexOf(folder(), element("a", "Havn"));
                var store = new IndexFolder(folder()).open()) {
            assertThat(find(store, "").total()).isZero();
            assertThat(find(other, "").total()).isOne();
        }
    }

    private void damage() throws IOException {
        var bytes = Files.readAllBytes(largest());
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 8, (byte) 0x5A);
        Files.write(largest(), bytes);
    }

    private Path largest() throws IOException {
        try (var files = Files.list(folder())) {
            return files.filter(file -> file.getFileName().toString().startsWith("_"))
                    .max(java.util.Comparator.comparingLong(
                            file -> file.toFile().length()))
                    .orElseThrow();
        }
    }
}
