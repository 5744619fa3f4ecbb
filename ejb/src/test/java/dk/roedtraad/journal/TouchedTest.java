package dk.roedtraad.journal;

import static dk.roedtraad.journal.Entries.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.shared.ElementId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TouchedTest {

    private static final ElementId ELEMENT = ElementId.derivedFrom("document", "element");

    @Test
    void namesTheElementsThatEntriesTouch() {
        var placement = entry("placement:d-1/" + ELEMENT, "placementAdded", "element:" + ELEMENT, "edition:d-1");
        assertThat(Touched.by(List.of(placement)).elements()).containsExactly(ELEMENT);
    }

    @Test
    void namesNoEditionForAPlaceInIt() {
        var placement = entry("placement:d-1/" + ELEMENT, "placementAdded", "element:" + ELEMENT, "edition:d-1");
        assertThat(Touched.by(List.of(placement)).editions()).isEmpty();
    }

    @Test
    void namesTheEditionThatItselfChanged() {
        var edition = entry("edition:d-1", "editionChanged", "edition:d-1", "document:d");
        assertThat(Touched.by(List.of(edition)).editions()).containsExactly("d-1");
    }

    @Test
    void namesAKindThatChangedButNoNewOne() {
        var entries = List.of(entry("kind:goal", "kindAdded"), entry("kind:clause", "kindChanged"));
        assertThat(Touched.by(entries).kinds()).containsExactly("clause");
    }
}
