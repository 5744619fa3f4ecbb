package dk.roedtraad.web.site.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.shared.MalformedValueException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {
    @Test
    void takesABlankValueForNone() {
        assertThat(with("kind", "", " ").known("kind", Set.of("a")::contains)).isEmpty();
    }

    @Test
    void namesTheFieldOfAnUnknownValue() {
        assertThatThrownBy(() -> with("kind", "x").known("kind", Set.of("a")::contains))
                .isInstanceOfSatisfying(
                        MalformedValueException.class,
                        e -> assertThat(e.field()).isEqualTo("kind"));
    }

    @Test
    void refusesSeveralValuesWhereThereIsOne() {
        assertThatThrownBy(() -> with("q", "a", "b").one("q")).isInstanceOf(MalformedValueException.class);
    }

    @Test
    void refusesATextThatIsTooLong() {
        assertThatThrownBy(() -> with("q", "x".repeat(201)).one("q")).isInstanceOf(MalformedValueException.class);
    }

    @Test
    void refusesControlCharacters() {
        assertThatThrownBy(() -> with("q", "a\u0000b").one("q")).isInstanceOf(MalformedValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "1.5", "10001", "99999999999"})
    void refusesAPageThatIsNone(String page) {
        assertThatThrownBy(() -> with("page", page).page()).isInstanceOf(MalformedValueException.class);
    }

    @Test
    void beginsAtTheFirstPage() {
        assertThat(new Parameters(Map.of()).page()).isEqualTo(1);
    }

    private static Parameters with(String name, String... values) {
        return new Parameters(Map.of(name, values));
    }
}
