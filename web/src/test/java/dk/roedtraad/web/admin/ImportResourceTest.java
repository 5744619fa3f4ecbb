package dk.roedtraad.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.roedtraad.web.rest.ProblemException;
import org.junit.jupiter.api.Test;

class ImportResourceTest {

    @Test
    void writesUnlessToldNotTo() {
        assertThat(ImportResource.truth(null)).isFalse();
    }

    @Test
    void refusesATruthThatIsNone() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> ImportResource.truth("yes"))
                .returns("dryRun", ProblemException::field);
    }
}
