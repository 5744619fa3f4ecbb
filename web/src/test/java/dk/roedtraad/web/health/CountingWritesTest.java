package dk.roedtraad.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingWritesTest {

    @ParameterizedTest
    @CsvSource({"201, accepted", "303, accepted", "400, refused", "412, refused", "500, failed", "503, failed"})
    void tellsWhatCameOfAWriteByItsStatus(int status, String outcome) {
        assertThat(CountingWrites.outcome(status)).isEqualTo(outcome);
    }
}
