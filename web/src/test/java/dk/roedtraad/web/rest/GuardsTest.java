package dk.roedtraad.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Set;
import org.junit.jupiter.api.Test;

class GuardsTest {

    private static final Set<String> KNOWN = Set.of("lang", "page");

    @Test
    void letsKnownParametersPass() {
        assertThatNoException().isThrownBy(() -> ParameterGuard.check(Set.of("page"), KNOWN));
    }

    // [utest->req~strict-parameters~1]
    @Test
    void refusesAnUnknownParameterByName() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> ParameterGuard.check(Set.of("pgae"), KNOWN))
                .returns("pgae", ProblemException::field)
                .returns(ProblemType.UNKNOWN_PARAMETER, ProblemException::type);
    }

    @Test
    void saysThatThePastIsNotServedYet() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> ParameterGuard.check(Set.of("at"), KNOWN))
                .returns(ProblemType.NOT_YET, ProblemException::type);
    }

    @Test
    void takesNoControlCharacterForText() {
        assertThat(AddressGuard.isText("a\u0000b")).isFalse();
    }

    @Test
    void takesLettersOfAllScriptsForText() {
        assertThat(AddressGuard.isText("Bådehavn – 漢字 😀\n")).isTrue();
    }
}
