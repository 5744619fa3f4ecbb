package dk.roedtraad.web.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListAddressTest {
    @Test
    void isTheBarePathWithoutFilters() {
        assertThat(ListAddress.ALL.path()).isEqualTo("/soeg");
    }

    @Test
    void repeatsAParameterForEachValue() {
        assertThat(ListAddress.ALL.withAll("kind", List.of("a", "b")).path()).isEqualTo("/soeg?kind=a&kind=b");
    }

    @Test
    void encodesWhatIsLookedFor() {
        assertThat(ListAddress.ALL.with("q", "ø & \"b\"").path()).isEqualTo("/soeg?q=%C3%B8%20%26%20%22b%22");
    }

    @Test
    void forgetsABlankValue() {
        assertThat(ListAddress.ALL.with("q", "x").with("q", " ")).isEqualTo(ListAddress.ALL);
    }

    @Test
    void removesOneOfSeveralValues() {
        assertThat(ListAddress.ALL.withAll("kind", List.of("a", "b")).without("kind", "a"))
                .isEqualTo(ListAddress.ALL.with("kind", "b"));
    }
}
