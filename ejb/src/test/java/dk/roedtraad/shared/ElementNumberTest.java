package dk.roedtraad.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementNumberTest {

    @Test
    void sortsAsAReaderCounts() {
        var sorted = Stream.of("A-10", "A-2.10", "A-2", "A-2.9", "NS-1")
                .map(ElementNumber::new)
                .sorted()
                .map(ElementNumber::value);

        assertThat(sorted).containsExactly("A-2", "A-2.9", "A-2.10", "A-10", "NS-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "A-", "a-1", "A-1.", "A-1..2", "ABCDE-1", "A-1 ", "A-123456"})
    void refusesWhatIsNoNumber(String text) {
        assertThatThrownBy(() -> new ElementNumber(text))
                .isInstanceOf(MalformedValueException.class)
                .hasMessageContaining("A-2.1");
    }
}
