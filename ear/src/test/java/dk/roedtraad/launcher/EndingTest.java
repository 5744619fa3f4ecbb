package dk.roedtraad.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingTest {

    @ParameterizedTest
    @CsvSource({"1, with exit code 1", "137, by signal 9 (KILL)", "158, by signal 30", "255, with exit code 255"})
    void tellsASignalFromAnExitCode(int exitCode, String words) {
        assertThat(new Ending(exitCode).how()).isEqualTo(words);
    }

    @Test
    void takesAnExitCodeForNoSignal() {
        assertThat(new Ending(3).isBySignal()).isFalse();
    }
}
