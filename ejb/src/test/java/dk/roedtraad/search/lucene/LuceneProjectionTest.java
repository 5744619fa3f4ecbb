package dk.roedtraad.search.lucene;

import static dk.roedtraad.search.lucene.Passages.element;
import static dk.roedtraad.search.lucene.Passages.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.element.Elements;
import dk.roedtraad.journal.Checkpoint;
import dk.roedtraad.journal.Comparison;
import dk.roedtraad.journal.Entries;
import dk.roedtraad.journal.JournalEntry;
import dk.roedtraad.search.IndexedElement;
import dk.roedtraad.search.ReadingElements;
import dk.roedtraad.search.SearchFilter;
import dk.roedtraad.search.SearchSettings;
import dk.roedtraad.shared.Answering;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ProjectionUnavailableException;
import dk.roedtraad.shared.Sight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneProjectionTest {

    @TempDir
    Path temp;

    private final Map<ElementId, IndexedElement> inForce = new LinkedHashMap<>();
    private OpenIndex open;
    private LuceneProjection projection;
    private LuceneSearchIndex index;

    @BeforeEach
    void setUp() {
        open = new OpenIndex(new SearchSettings(temp.resolve("index")));
        index = new LuceneSearchIndex();
        index.index = open;
        projection = new LuceneProjection();
        projection.index = open;
        projection.elements = Answering.only(
                Elements.class,
                Map.of(
                        "everyAfter",
                        most -> inForce.keySet().stream().sorted().toList(),
                        "placedBeside",
                        editions -> editions.isEmpty() ? Set.of() : Set.copyOf(inForce.keySet()),
                        "ofKinds",
                        kinds -> Set.of()));
        projection.reading = new ReadingElements() {
            @Override
            public List<IndexedElement> read(Sight sight, Collection<ElementId> ids) {
                return ids.stream()
                        .flatMap(id -> Optional.ofNullable(inForce.get(id)).stream())
                        .filter(indexed -> indexed.sight() == sight)
                        .toList();
            }
        };
    }

    @AfterEach
    void tearDown() {
        open.close();
    }

    @Test
    void indexesWhatABatchTouches() {
        inForce.put(id("a"), element("a", "Havn").indexed());
        inForce.put(id("b"), element("b", "Torv").indexed());
        projection.apply(Checkpoint.NOTHING, touching("element:" + id("a")));
        projection.filled();
        assertThat(index.count(Sight.PUBLIC, SearchFilter.ALL)).isOne();
    }

    @Test
    void indexesWhatOnlyStaffSeeForThemOnly() {
        inForce.put(id("a"), element("a", "Kladde").indexed(Sight.STAFF));
        projection.apply(Checkpoint.NOTHING, touching("element:" + id("a")));
        projection.filled();
        assertThat(index.count(Sight.PUBLIC, SearchFilter.ALL)).isZero();
        assertThat(index.count(Sight.STAFF, SearchFilter.ALL)).isOne();
    }

    @Test
    void reachesTheLastEntryOfTheBatch() {
        var batch = touching("element:" + id("a"));
        projection.apply(Checkpoint.NOTHING, batch);
        assertThat(projection.checkpoint()).contains(batch.get(0).checkpoint());
    }

    @Test
    void forgetsWhatIsNoLongerInForce() {
        inForce.put(id("a"), element("a", "Havn").indexed());
        projection.apply(Checkpoint.NOTHING, touching("element:" + id("a")));
        inForce.clear();
        projection.apply(projection.checkpoint().orElseThrow(), touching("element:" + id("a")));
        projection.filled();
        assertThat(index.count(Sight.PUBLIC, SearchFilter.ALL)).isZero();
    }

    @Test
    void readsAWholeDocumentAgainWhenAnEditionOfItChanged() {
        inForce.put(id("a"), element("a", "Havn").indexed());
        inForce.put(id("b"), element("b", "Torv").indexed());
        projection.apply(Checkpoint.NOTHING, List.of(Entries.entry("edition:d-1", "editionChanged", "edition:d-1")));
        projection.filled();
        assertThat(index.count(Sight.PUBLIC, SearchFilter.ALL)).isEqualTo(2);
    }

    @Test
    void saysThatItCannotBeReachedWhereNoFolderCanBe() throws IOException {
        var file = Files.writeString(temp.resolve("file"), "no folder");
        projection.index = new OpenIndex(new SearchSettings(file));
        assertThatThrownBy(projection::checkpoint).isInstanceOf(ProjectionUnavailableException.class);
    }

    @Test
    void saysThatItCannotBeReachedAfterTheApplicationsEnd() {
        open.close();
        assertThatThrownBy(() -> index.count(Sight.PUBLIC, SearchFilter.ALL))
                .isInstanceOf(ProjectionUnavailableException.class);
    }

    @Test
    void isEqualToTheRecordItWasFilledFrom() {
        inForce.put(id("a"), element("a", "Havn").indexed());
        projection.apply(Checkpoint.NOTHING, touching("element:" + id("a")));
        assertThat(projection.compare().isEqual()).isTrue();
    }

    @Test
    void namesWhatDiffersFromTheRecord() {
        inForce.put(id("a"), element("a", "Havn").indexed());
        inForce.put(id("b"), element("b", "Torv").indexed());
        projection.apply(Checkpoint.NOTHING, touching("element:" + id("a")));
        inForce.put(id("a"), element("a", "Kanal").indexed());
        assertThat(projection.compare().differences())
                .extracting(Comparison.Difference::toString)
                .containsExactlyInAnyOrder(
                        "element " + id("a") + " is in the index as it no longer is in the record",
                        "element " + id("b") + " is not in the index");
    }

    @Test
    void namesWhatTheRecordDoesNotHave() {
        inForce.put(id("a"), element("a", "Havn").indexed());
        projection.apply(Checkpoint.NOTHING, touching("element:" + id("a")));
        inForce.clear();
        assertThat(projection.compare().differences())
                .extracting(Comparison.Difference::element)
                .containsExactly(id("a").value());
    }

    private static List<JournalEntry> touching(String touch) {
        return List.of(Entries.entry("revision:x", "revisionAdded", touch));
    }
}
