package dk.roedtraad.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementIdTest {

    @Test
    void isTheSameForTheSameKeyForEver() {
        assertThat(ElementId.derivedFrom("borgersamling", "ungdomskollegium"))
                .isEqualTo(new ElementId(ElementId.derivedFrom("borgersamling", "ungdomskollegium")
                        .value()))
                .hasToString("xzscttwd9c");
    }

    // [utest->req~identity-apart-from-number~1]
    @Test
    void neverLooksLikeANumber() {
        for (int i = 0; i < 2_000; i++) {
            assertThat(ElementNumber.looksLike(
                            ElementId.derivedFrom("d", "k" + i).value()))
                    .isFalse();
        }
    }

    @Test
    void differsForAHundredThousandKeys() {
        var seen = new HashSet<ElementId>();
        for (int i = 0; i < 100_000; i++) {
            seen.add(ElementId.derivedFrom("d", "k" + i));
        }

        assertThat(seen).hasSize(100_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "A-2.1", "short", "0123456789", "bcdfghjkm!", "BCDFGHJKMN", "bcdfghjkmnp", "ærødfghjkm"})
    void refusesWhatIsNoIdentity(String text) {
        assertThatThrownBy(() -> new ElementId(text)).isInstanceOf(MalformedValueException.class);
    }
}
