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
import java.util.Objects;
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
    void hasNoIndexBeforeTheFirst() throws IOException {
        try (var folder = IndexFolder.take(folder())) {
            assertThat(folder.open()).isNull();
        }
    }

    // [utest->req~index-follows-journal~1]
    @Test
    void knowsElementsAndCheckpointAfterAClose() throws IOException {
        Passages.indexOf(first(), element("a", "Havn")).close();
        try (var store = opened()) {
            assertThat(store.checkpoint()).contains(FIRST);
            assertThat(find(store, "havn").total()).isOne();
        }
    }

    @Test
    void opensAWholeIndexRatherThanANewerOneThatIsNot() throws IOException {
        var whole = Passages.indexOf(first(), element("a", "Havn"));
        whole.fill();
        whole.close();
        Passages.indexOf(folder().resolve("2"), element("b", "Torv")).close();
        try (var store = opened()) {
            assertThat(find(store, "havn").total()).isOne();
            assertThat(folder().resolve("2")).doesNotExist();
        }
    }

    @Test
    void beginsANewIndexBesideTheOneThatIsThere() throws IOException {
        try (var folder = IndexFolder.take(folder());
                var old = Passages.indexOf(first(), element("a", "Havn"));
                var fresh = folder.fresh(null)) {
            assertThat(fresh.checkpoint()).contains(Checkpoint.NOTHING);
            assertThat(find(old, "havn").total()).isOne();
        }
    }

    @Test
    void deletesAnIndexOfAnEarlierRelease() throws IOException {
        Passages.indexOf(folder(), element("a", "Havn")).close();
        IndexFolder.take(folder()).close();
        try (var files = Files.list(folder())) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("site.lock");
        }
    }

    @Test
    void refusesAChangeThatStartsElsewhere() throws IOException {
        try (var store = Passages.indexOf(first(), element("a", "Havn"))) {
            var step = new IndexStore.Step(Checkpoint.NOTHING, FIRST);
            assertThatThrownBy(() -> store.change(step, List.of(), List.of()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("entry 0");
        }
    }

    @Test
    void replacesAnElementRatherThanAddingItTwice() throws IOException {
        try (var store = Passages.indexOf(first(), element("a", "Havn"))) {
            var changed = List.of(element("a", "Torv").indexed());
            store.change(new IndexStore.Step(FIRST, new Checkpoint(2, "2".repeat(64))), List.of(), changed);
            assertThat(find(store, "").total()).isOne();
        }
    }

    @Test
    void forgetsAnElementThatIsGone() throws IOException {
        try (var store = Passages.indexOf(first(), element("a", "Havn"))) {
            var gone = List.of(Passages.id("a"));
            store.change(new IndexStore.Step(FIRST, new Checkpoint(2, "2".repeat(64))), gone, List.of());
            assertThat(find(store, "").total()).isZero();
        }
    }

    @Test
    void isEmptyAtTheBeginningOfTheJournalWhenCleared() throws IOException {
        try (var store = Passages.indexOf(first(), element("a", "Havn"))) {
            store.clear();
            assertThat(store.checkpoint()).contains(Checkpoint.NOTHING);
            assertThat(find(store, "").total()).isZero();
        }
    }

    // [utest->req~index-follows-journal~1]
    @Test
    void hasNoCheckpointAfterAnotherAnalysis() throws IOException {
        try (var directory = FSDirectory.open(first());
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("sequence", "7", "hash", "7".repeat(64), "analysis", "0")
                    .entrySet());
            writer.commit();
        }
        try (var store = opened()) {
            assertThat(store.checkpoint()).isEmpty();
        }
    }

    // [utest->req~index-follows-journal~1]
    @Test
    void leavesADamagedIndex() throws IOException {
        Passages.indexOf(first(), element("a", "Havn")).close();
        damage();
        try (var folder = IndexFolder.take(folder())) {
            assertThat(folder.open()).isNull();
        }
    }

    @Test
    void leavesAnIndexOfWhichAFileIsMissing() throws IOException {
        Passages.indexOf(first(), element("a", "Havn")).close();
        Files.delete(largest());
        try (var folder = IndexFolder.take(folder())) {
            assertThat(folder.open()).isNull();
        }
    }

    @Test
    void leavesOtherFilesInItsFolderAlone() throws IOException {
        Passages.indexOf(first(), element("a", "Havn")).close();
        var letter = Files.writeString(first().resolve("letter.txt"), "to keep");
        damage();
        try (var folder = IndexFolder.take(folder())) {
            folder.open();
        }
        assertThat(letter).hasContent("to keep");
    }

    @Test
    void standsBesideAFolderThatAnotherSiteHasLocked() throws IOException {
        try (var other = IndexFolder.take(folder());
                var folder = IndexFolder.take(folder());
                var store = folder.fresh(null)) {
            assertThat(other.isHeld()).isTrue();
            assertThat(store.folder()).startsWith(temp.resolve("index-2").toAbsolutePath());
        }
    }

    @Test
    void noticesThatItsFolderIsGone() throws IOException {
        try (var folder = IndexFolder.take(folder())) {
            Files.delete(folder().resolve("site.lock"));
            assertThat(folder.isHeld()).isFalse();
        }
    }

    private IndexStore opened() throws IOException {
        try (var folder = IndexFolder.take(folder())) {
            return Objects.requireNonNull(folder.open());
        }
    }

    private Path first() {
        return folder().resolve("1");
    }

    private void damage() throws IOException {
        var bytes = Files.readAllBytes(largest());
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 8, (byte) 0x5A);
        Files.write(largest(), bytes);
    }

    private Path largest() throws IOException {
        try (var files = Files.list(first())) {
            return files.filter(file -> file.getFileName().toString().startsWith("_"))
                    .max(java.util.Comparator.comparingLong(
                            file -> file.toFile().length()))
                    .orElseThrow();
        }
    }
}
