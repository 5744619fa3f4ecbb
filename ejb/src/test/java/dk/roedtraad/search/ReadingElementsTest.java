package dk.roedtraad.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.element.Documents;
import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.Elements;
import dk.roedtraad.element.Kind;
import dk.roedtraad.element.Vocabulary;
import dk.roedtraad.followup.FollowUps;
import dk.roedtraad.shared.Answering;
import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Sight;
import dk.roedtraad.shared.Visibility;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingElementsTest {

    private static final Bilingual NAME = new Bilingual("navn", null);

    @Test
    void leavesOutWhatIsNoLongerInForce() {
        var read = reading(view("a", "initiative", true), view("b", "initiative", false));
        assertThat(read).extracting(item -> item.element().id()).containsExactly(id("a"));
    }

    @Test
    void knowsWhetherTheKindCanBeAnswered() {
        var read = reading(view("a", "initiative", true), view("b", "chapter", true), view("c", "unheardOf", true));
        assertThat(read).extracting(IndexedElement::answerable).containsExactly(true, false, false);
    }

    @Test
    void readsAnElementWithoutFollowUpAsNotAnswered() {
        assertThat(reading(view("a", "initiative", true)).get(0).standing().answered())
                .isNull();
    }

    private static List<IndexedElement> reading(ElementView... views) {
        var reading = new ReadingElements();
        reading.elements = Answering.only(Elements.class, Map.of("findAll", ids -> List.of(views)));
        reading.documents = Answering.only(Documents.class, Map.of("edition", edition -> Optional.empty()));
        reading.followUps = Answering.only(FollowUps.class, Map.of("standings", ids -> Map.of()));
        reading.vocabulary = Answering.only(
                Vocabulary.class,
                Map.of(
                        "kinds",
                        none -> List.of(
                                new Kind("initiative", NAME, NAME, true, true, 1),
                                new Kind("chapter", NAME, NAME, false, false, 2))));
        return reading.read(Sight.PUBLIC, List.of(id("a")));
    }

    private static ElementView view(String key, String kind, boolean newest) {
        return new ElementView(
                id(key),
                null,
                kind,
                NAME,
                "",
                1,
                "d",
                "d-1",
                newest,
                Visibility.PUBLIC,
                List.of(),
                false,
                null,
                false,
                false,
                null,
                1);
    }

    private static ElementId id(String key) {
        return ElementId.derivedFrom("d", key);
    }
}
