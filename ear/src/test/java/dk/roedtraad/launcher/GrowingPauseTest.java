package dk.roedtraad.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

// [utest->req~revived-graph~1]
class GrowingPauseTest {

    private final GrowingPause pause = new GrowingPause();

    @Test
    void doublesUpToAMinute() {
        assertThat(Stream.generate(() -> pause.after(Duration.ZERO)).limit(8).map(Duration::toSeconds))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
    }

    @Test
    void startsOverAfterItRanWell() {
        pause.after(Duration.ZERO);
        pause.after(Duration.ZERO);

        assertThat(pause.after(Duration.ofMinutes(3))).hasSeconds(1);
    }
}
