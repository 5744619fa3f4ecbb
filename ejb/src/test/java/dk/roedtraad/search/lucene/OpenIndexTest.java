package dk.roedtraad.search.lucene;

import static dk.roedtraad.search.lucene.Passages.element;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.journal.Checkpoint;
import dk.roedtraad.search.SearchFilter;
import dk.roedtraad.search.SearchQuestion;
import dk.roedtraad.search.SearchResult;
import dk.roedtraad.search.SearchSettings;
import dk.roedtraad.shared.ProjectionUnavailableException;
import dk.roedtraad.shared.Sight;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// [utest->req~self-mending~1]
/** An index whose files are taken away while it is open is noticed, answers on where it can, and is replaced. */
class OpenIndexTest {

    private static final Checkpoint SECOND = new Checkpoint(2, "2".repeat(64));

    @TempDir
    Path temp;

    private OpenIndex open;
    private LuceneSearchIndex index;

    @BeforeEach
    void setUp() {
        open = new OpenIndex(new SearchSettings(temp.resolve("index")));
        index = new LuceneSearchIndex();
        index.index = open;
        open.begin();
        fill(Passages.FIRST, element("a", "Havn"), element("b", "Havn og torv").saying("En havn. ".repeat(500)));
        open.finish();
    }

    @AfterEach
    void tearDown() {
        open.close();
    }

    @Test
    void answersTheWholeOnceItIsFilled() {
        assertThat(search()).returns(2L, SearchResult::total).returns(true, SearchResult::complete);
    }

    @Test
    void answersFromTheOldIndexWhileANewOneIsFilled() {
        open.begin();
        assertThat(search()).returns(2L, SearchResult::total).returns(false, SearchResult::complete);
        assertThat(index.count(Sight.PUBLIC, SearchFilter.ALL)).isEqualTo(2);
    }

    @Test
    void answersFromTheNewIndexOnceThatIsFilled() {
        open.begin();
        fill(SECOND, element("a", "Havn"));
        open.finish();
        assertThat(search()).returns(1L, SearchResult::total).returns(true, SearchResult::complete);
    }

    @Test
    void keepsOneFolderOnceTheNewIndexIsFilled() throws IOException {
        open.begin();
        fill(SECOND, element("a", "Havn"));
        open.finish();
        try (var files = Files.list(temp.resolve("index"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("2", "site.lock");
        }
    }

    @Test
    void answersWhatThereIsWhileTheFirstIndexIsFilled() {
        open.close();
        open = new OpenIndex(new SearchSettings(temp.resolve("other")));
        index.index = open;
        fill(Passages.FIRST, element("a", "Havn"));
        assertThat(search()).returns(1L, SearchResult::total).returns(false, SearchResult::complete);
        assertThatThrownBy(() -> index.count(Sight.PUBLIC, SearchFilter.ALL))
                .isInstanceOf(ProjectionUnavailableException.class);
    }

    @Test
    void noticesThatItsFolderWasDeletedAndAnswersOn() throws IOException {
        delete(temp.resolve("index"));
        assertThat(open.write(IndexStore::checkpoint)).isEmpty();
        open.begin();
        assertThat(search()).returns(2L, SearchResult::total).returns(false, SearchResult::complete);
    }

    @Test
    void isFilledAgainInAFolderThatWasDeleted() throws IOException {
        delete(temp.resolve("index"));
        open.begin();
        fill(SECOND, element("a", "Havn"));
        open.finish();
        assertThat(search()).returns(1L, SearchResult::total).returns(true, SearchResult::complete);
        assertThat(open.write(IndexStore::checkpoint)).contains(SECOND);
    }

    @Test
    void noticesThatAFileWasCutShort() throws IOException {
        cut(largest());
        assertThat(open.write(IndexStore::checkpoint)).isEmpty();
    }

    @Test
    void answersOrSaysThatItCannotWhereAFileWasCutShort() throws IOException {
        cut(largest());
        try {
            assertThat(search().total()).isBetween(0L, 2L);
        } catch (ProjectionUnavailableException expected) {
            assertThat(expected).hasCauseInstanceOf(Throwable.class);
        }
    }

    @Test
    void isWholeAfterARestart() {
        open.close();
        open = new OpenIndex(new SearchSettings(temp.resolve("index")));
        index.index = open;
        assertThat(open.write(IndexStore::checkpoint)).contains(Passages.FIRST);
        assertThat(search()).returns(2L, SearchResult::total).returns(true, SearchResult::complete);
    }

    private SearchResult search() {
        return index.search(Sight.PUBLIC, new SearchQuestion("havn", SearchFilter.ALL, 1, 10));
    }

    private void fill(Checkpoint after, Passages... elements) {
        var there = List.of(elements).stream().map(Passages::indexed).toList();
        open.write(store -> {
            store.change(new IndexStore.Step(Checkpoint.NOTHING, after), List.of(), there);
            return after;
        });
    }

    private Path largest() throws IOException {
        try (var files = Files.list(temp.resolve("index").resolve("1"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("_"))
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
    }

    private static void cut(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(16);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
