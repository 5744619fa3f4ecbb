package dk.roedtraad.search.lucene;

import static dk.roedtraad.search.lucene.Passages.element;
import static dk.roedtraad.search.lucene.Passages.find;
import static dk.roedtraad.search.lucene.Passages.found;
import static dk.roedtraad.search.lucene.Passages.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.roedtraad.search.SearchFilter;
import dk.roedtraad.search.SearchHit;
import dk.roedtraad.search.SearchQuestion;
import dk.roedtraad.shared.Sight;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchingTest {

    @TempDir
    static Path folder;

    private static IndexStore store;

    @BeforeAll
    static void fill() throws IOException {
        store = Passages.indexOf(
                folder,
                element("kollegium", "Et nyt ungdomskollegium")
                        .numbered("A-2.1")
                        .at(3)
                        .inEnglish("A new hall of residence")
                        .saying("Kommunen bygger boliger til unge tæt på stationen."),
                element("havn", "Liv på havnen")
                        .numbered("A-2.10")
                        .at(4)
                        .saying("Havnen skal have boliger, caféer og et kollegium."),
                element("rambla", "En rambla").numbered("A-10").at(1).saying("En gade med træer fra by til havn."),
                element("torv", "Torvedage").at(2).saying("Flere stader på torvet."),
                element("ens-2", "Cykelsti").numbered("B-10").at(5),
                element("ens-1", "Cykelsti").numbered("B-2").at(6),
                element("ens-3", "Cykelsti").at(7));
    }

    @AfterAll
    static void close() throws IOException {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A-2.1", "a-2.1", " (A-2.1), ", "„A-2.1”"})
    void findsAnElementByItsNumberFirst(String words) throws IOException {
        assertThat(found(store, words)).startsWith(id("kollegium")).doesNotContain(id("rambla"));
    }

    @Test
    void findsAnElementByItsIdentity() throws IOException {
        assertThat(found(store, id("torv").value())).first().isEqualTo(id("torv"));
    }

    @Test
    void ranksTheTitleAboveTheText() throws IOException {
        assertThat(found(store, "havnen")).startsWith(id("havn")).contains(id("rambla"));
    }

    @Test
    void findsAnElementByItsEnglishTitle() throws IOException {
        assertThat(found(store, "residences")).containsExactly(id("kollegium"));
    }

    @Test
    void wantsAllWordsWhereAnElementHasThemAll() throws IOException {
        assertThat(found(store, "boliger stationen")).containsExactly(id("kollegium"));
    }

    @Test
    void takesAnyWordWhereNoElementHasThemAll() throws IOException {
        assertThat(found(store, "rambla torvet")).containsExactlyInAnyOrder(id("rambla"), id("torv"));
    }

    @Test
    void wantsThePhraseBetweenQuotationMarks() throws IOException {
        assertThat(found(store, "\"boliger til unge\"")).containsExactly(id("kollegium"));
    }

    @Test
    void findsNothingByAPhraseInAnotherOrder() throws IOException {
        assertThat(found(store, "\"unge boliger\"")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!!",
                "\"",
                "\"\"",
                "og",
                "\u0000",
                "**",
                "\\",
                "[* TO",
                ")(",
                "a:b^~",
                "-",
                "\uD800",
                "AND OR NOT"
            })
    void answersWhateverIsTyped(String words) {
        assertThatCode(() -> find(store, words)).doesNotThrowAnyException();
    }

    @Test
    void answersAnEndlessText() {
        assertThatCode(() -> find(store, "(havn \"torv".repeat(20_000))).doesNotThrowAnyException();
    }

    @Test
    void ignoresWordsThatEveryTextHas() throws IOException {
        assertThat(found(store, "og torvet på")).containsExactly(id("torv"));
    }

    @Test
    void wantsAllTheOtherWordsBesideThose() throws IOException {
        assertThat(found(store, "og boliger på stationen")).containsExactly(id("kollegium"));
    }

    @Test
    void listsEverythingInReadingOrderForBlankWords() throws IOException {
        assertThat(found(store, "  "))
                .startsWith(id("rambla"), id("torv"), id("kollegium"), id("havn"))
                .hasSize(7);
    }

    @Test
    void ordersEqualScoresByNumber() throws IOException {
        assertThat(found(store, "cykelsti")).containsExactly(id("ens-1"), id("ens-2"), id("ens-3"));
    }

    @Test
    void answersThePageAskedFor() throws IOException {
        var page = store.search(
                Sight.PUBLIC, searching -> searching.answer(new SearchQuestion("", SearchFilter.ALL, 2, 3)));
        assertThat(page.hits().stream().map(SearchHit::element)).containsExactly(id("havn"), id("ens-2"), id("ens-1"));
    }

    @Test
    void countsAllHitsWhateverThePage() throws IOException {
        var page = store.search(
                Sight.PUBLIC, searching -> searching.answer(new SearchQuestion("", SearchFilter.ALL, 9, 3)));
        assertThat(page.total()).isEqualTo(7);
    }

    @Test
    void findsOnlyWithinTheElementsGiven() throws IOException {
        var within =
                new SearchFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(id("rambla"), id("torv")));
        assertThat(find(store, "havnen", within).hits().stream().map(SearchHit::element))
                .containsExactly(id("rambla"));
    }

    @Test
    void findsNothingWithinNothing() throws IOException {
        var nothing = new SearchFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
        assertThat(find(store, "", nothing).total()).isZero();
    }
}
