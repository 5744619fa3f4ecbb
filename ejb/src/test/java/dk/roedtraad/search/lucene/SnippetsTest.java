package dk.roedtraad.search.lucene;

import static dk.roedtraad.search.lucene.Passages.element;
import static dk.roedtraad.search.lucene.Passages.find;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.search.SearchHit.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnippetsTest {

    @TempDir
    static Path folder;

    private static IndexStore store;

    @BeforeAll
    static void fill() throws IOException {
        store = Passages.indexOf(
                folder,
                element("lang", "Mobilitet")
                        .saying("Der skal være plads til alle. ".repeat(20)
                                + "Næstved Kommune vil anlægge en letbane\nmellem by & <land>, og toget kommer hvert kvarter. "
                                + "Resten handler om noget andet. ".repeat(20)),
                element("kort", "Et erhvervshus").numbered("A-3").saying("Samler rådgivning."),
                element("tom", "Markedet"));
    }

    @AfterAll
    static void close() throws IOException {
        store.close();
    }

    @Test
    void showsTheWordsWhereTheyStandInALongText() throws IOException {
        assertThat(snippet("letbanen")).contains(new Part("letbane", true));
    }

    @Test
    void isAboutAsLongAsALineOrTwo() throws IOException {
        assertThat(text(snippet("letbanen")))
                .hasSizeBetween(100, 220)
                .startsWith("…")
                .endsWith("…");
    }

    @Test
    void keepsSignsAsTheyAreAndFoldsWhiteSpace() throws IOException {
        assertThat(text(snippet("letbane land"))).contains("letbane mellem by & <land>, og");
    }

    @Test
    void showsTheTitleWhereOnlyItHasTheWords() throws IOException {
        assertThat(snippet("erhvervshus")).containsExactly(new Part("Et ", false), new Part("erhvervshus", true));
    }

    @Test
    void showsTheBeginningOfTheTextWhereNothingMatches() throws IOException {
        assertThat(snippet("A-3")).containsExactly(new Part("Samler rådgivning.", false));
    }

    @Test
    void showsTheTitleWhereThereIsNoText() throws IOException {
        assertThat(text(snippet("markedet"))).isEqualTo("Markedet");
    }

    @Test
    void marksEveryWordThatWasLookedFor() throws IOException {
        assertThat(snippet("kommune kvarter").stream().filter(Part::match).map(Part::text))
                .containsExactly("Kommune", "kvarter");
    }

    private static List<Part> snippet(String words) throws IOException {
        return find(store, words).hits().get(0).snippet();
    }

    private static String text(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
