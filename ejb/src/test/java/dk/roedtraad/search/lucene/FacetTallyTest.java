package dk.roedtraad.search.lucene;

import static dk.roedtraad.search.lucene.Passages.element;
import static dk.roedtraad.search.lucene.Passages.find;
import static dk.roedtraad.search.lucene.Passages.ofKinds;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.followup.AnswerValue;
import dk.roedtraad.search.Facet;
import dk.roedtraad.search.SearchFilter;
import dk.roedtraad.search.SearchResult.Count;
import dk.roedtraad.shared.Sight;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacetTallyTest {

    @TempDir
    static Path folder;

    private static IndexStore store;

    @BeforeAll
    static void fill() throws IOException {
        store = Passages.indexOf(
                folder,
                element("a", "Havn").about("havn", "unge").answered(AnswerValue.NOT_ADOPTED),
                element("b", "Havn").about("havn").answered(AnswerValue.NOT_ANSWERED),
                element("c", "Havn")
                        .about("unge")
                        .answered(AnswerValue.ACCEPTED)
                        .inDocument("andet"),
                element("d", "Havn").ofKind("clause").about("havn"),
                element("e", "Torv").ofKind("clause"));
    }

    @AfterAll
    static void close() throws IOException {
        store.close();
    }

    @Test
    void countsEveryValueMostFirst() throws IOException {
        assertThat(find(store, "havn").facets().get(Facet.THEME))
                .containsExactly(new Count("havn", 3), new Count("unge", 2));
    }

    @Test
    void countsTheSpellingsOfAnswersWhereTheKindCanBeAnswered() throws IOException {
        assertThat(find(store, "").facets().get(Facet.ANSWER))
                .containsExactly(new Count("accepted", 1), new Count("notAdopted", 1), new Count("notAnswered", 1));
    }

    // [utest->req~facets~1]
    @Test
    void leavesTheOtherValuesOfANarrowedFacetToChoose() throws IOException {
        assertThat(find(store, "", ofKinds("clause")).facets().get(Facet.KIND))
                .containsExactly(new Count("initiative", 3), new Count("clause", 2));
    }

    // [utest->req~facets~1]
    @Test
    void countsTheOtherFacetsWithinWhatIsNarrowed() throws IOException {
        assertThat(find(store, "", ofKinds("clause")).facets().get(Facet.THEME)).containsExactly(new Count("havn", 1));
    }

    @Test
    void countsWhatMissesTwoChoicesNowhere() throws IOException {
        var both = new SearchFilter(Set.of("clause"), Set.of("andet"), Set.of(), Set.of(), Set.of(), null);
        assertThat(find(store, "", both).facets().get(Facet.KIND)).containsExactly(new Count("initiative", 1));
    }

    @Test
    void takesSeveralValuesOfOneFacetAsAlternatives() throws IOException {
        var either = new SearchFilter(Set.of(), Set.of(), Set.of(), Set.of("accepted", "notAdopted"), Set.of(), null);
        assertThat(find(store, "", either).total()).isEqualTo(2);
    }

    @Test
    void findsNothingByAValueThatNothingHas() throws IOException {
        assertThat(find(store, "", ofKinds("goal")).total()).isZero();
    }

    @Test
    void countsAsManyAsAreFound() throws IOException {
        var filter = ofKinds("initiative");
        assertThat(store.<Long>search(Sight.PUBLIC, searching -> searching.count(filter)))
                .isEqualTo(find(store, "", filter).total());
    }
}
