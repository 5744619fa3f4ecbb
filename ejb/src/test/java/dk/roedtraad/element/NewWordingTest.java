package dk.roedtraad.element;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.ElementId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NewWordingTest {

    private static final Revision BEFORE = new Revision(
            ElementId.derivedFrom("strategi", "punkt"), 1, new Bilingual("Punkt", "Clause"), "Ord.", "bog", true);

    @Test
    void keepsTheTextWhereNoneIsGiven() {
        assertThat(wording("Nyt punkt", null, null).text()).isEqualTo("Ord.");
    }

    @Test
    void takesAnEmptyTextForNone() {
        assertThat(wording(null, null, " ").text()).isEmpty();
    }

    @Test
    void keepsTheEnglishHeadingWhileTheDanishOneStays() {
        assertThat(wording("Punkt", null, "Andet.").title().en()).isEqualTo("Clause");
    }

    @Test
    void dropsTheEnglishHeadingOfAnotherDanishOne() {
        assertThat(wording("Nyt punkt", null, null).title().en()).isNull();
    }

    @Test
    void isNoExample() {
        assertThat(wording("Nyt punkt", null, null).example()).isFalse();
    }

    @Test
    void readsTheSameWhateverEndsItsLines() {
        assertThat(wording(null, null, "En\r\nto").text()).isEqualTo("En\nto");
    }

    private static Revision wording(@Nullable String title, @Nullable String titleEn, @Nullable String text) {
        return new NewWording(title, titleEn, text, null).after(BEFORE, 2, "skrevet");
    }
}
