package dk.roedtraad.search.lucene;

import static dk.roedtraad.search.lucene.Passages.element;
import static dk.roedtraad.search.lucene.Passages.id;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.journal.Checkpoint;
import dk.roedtraad.search.Facet;
import dk.roedtraad.search.IndexedElement;
import dk.roedtraad.search.SearchFilter;
import dk.roedtraad.search.SearchHit;
import dk.roedtraad.search.SearchQuestion;
import dk.roedtraad.search.SearchResult;
import dk.roedtraad.search.SearchResult.Count;
import dk.roedtraad.shared.Sight;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One index answers readers of each sight, and neither hears of what the other has. */
class SightsTest {

    @TempDir
    static Path folder;

    private static IndexStore withDrafts;
    private static IndexStore withoutDrafts;

    @BeforeAll
    static void fill() throws IOException {
        var published = List.of(
                element("havn", "Liv på havnen")
                        .numbered("A-1")
                        .saying("Havnen skal have boliger og caféer.")
                        .indexed(),
                element("torv", "Torvedage på havnen")
                        .numbered("A-2")
                        .saying("Flere stader.")
                        .indexed());
        var drafted = List.of(
                element("havn", "Liv ved havnen")
                        .numbered("A-3")
                        .saying("Havnen skal have pilotfiskere.")
                        .indexed(Sight.STAFF),
                element("kladde", "Boliger på havnen")
                        .ofKind("clause")
                        .numbered("A-4")
                        .saying("Boliger til havnens boliger.")
                        .indexed(Sight.STAFF));
        withoutDrafts = store("without", published);
        withDrafts = store(
                "with", Stream.concat(drafted.stream(), published.stream()).toList());
    }

    private static IndexStore store(String name, List<IndexedElement> elements) throws IOException {
        var store = new IndexStore(folder.resolve(name));
        store.change(new IndexStore.Step(Checkpoint.NOTHING, new Checkpoint(1, "1".repeat(64))), List.of(), elements);
        return store;
    }

    @AfterAll
    static void close() throws IOException {
        withDrafts.close();
        withoutDrafts.close();
    }

    @Test
    void hidesTheWordsOfADraftFromThePublic() throws IOException {
        assertThat(find(Sight.PUBLIC, "pilotfiskere").total()).isZero();
    }

    @Test
    void findsTheWordsOfADraftForStaff() throws IOException {
        assertThat(find(Sight.STAFF, "pilotfiskere").hits())
                .extracting(SearchHit::element)
                .containsExactly(id("havn"));
    }

    @Test
    void findsForStaffOnlyTheWordingThatTheySee() throws IOException {
        assertThat(find(Sight.STAFF, "cafeer").total()).isZero();
    }

    @Test
    void hidesTheNumberOfADraftFromThePublic() throws IOException {
        assertThat(find(Sight.PUBLIC, "A-4").total()).isZero();
    }

    @Test
    void hidesTheIdentityOfADraftFromThePublic() throws IOException {
        assertThat(find(Sight.PUBLIC, id("kladde").value()).total()).isZero();
    }

    @Test
    void ranksAndScoresForThePublicAsIfThereWereNoDraft() throws IOException {
        assertThat(find(Sight.PUBLIC, "boliger havnen"))
                .isEqualTo(withoutDrafts.search(Sight.PUBLIC, searching -> searching.answer(asking("boliger havnen"))));
    }

    @Test
    void countsFacetsForEachSight() throws IOException {
        assertThat(find(Sight.PUBLIC, "").facets().get(Facet.KIND)).containsExactly(new Count("initiative", 2));
        assertThat(find(Sight.STAFF, "").facets().get(Facet.KIND))
                .containsExactly(new Count("clause", 1), new Count("initiative", 1));
    }

    @Test
    void countsNothingOfADraftWithinAThreadForThePublic() throws IOException {
        var within = new SearchFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(id("kladde")));
        long found = withDrafts.search(Sight.PUBLIC, searching -> searching.count(within));
        assertThat(found).isZero();
    }

    private static SearchResult find(Sight sight, String words) throws IOException {
        return withDrafts.search(sight, searching -> searching.answer(asking(words)));
    }

    private static SearchQuestion asking(String words) {
        return new SearchQuestion(words, SearchFilter.ALL, 1, 20);
    }
}
