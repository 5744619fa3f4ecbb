package dk.roedtraad.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ElementNumberOrderTest {

    @Test
    void sortsByItsKeyAsAReaderCounts() {
        var sorted = Stream.of("NS-1", "A-10", "A-2.10", "A-2.9", "A-2", "AB-1", "Å-1")
                .map(ElementNumber::new)
                .sorted()
                .toList();
        assertThat(sorted).isSortedAccordingTo(Comparator.comparing(ElementNumber::sortKey));
    }
}
