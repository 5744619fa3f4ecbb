package dk.roedtraad.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.journal.Checkpoint;
import dk.roedtraad.journal.ProjectionStatus;
import dk.roedtraad.shared.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadMarkTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    // [utest->req~read-marks~1]
    @Test
    void isTheSameForTheSameState() {
        assertThat(mark(7, 7, null, Language.DA, DAY)).isEqualTo(mark(7, 7, null, Language.DA, DAY));
    }

    // [utest->req~read-marks~1]
    @Test
    void changesWithTheRecord() {
        assertThat(mark(8, 7, null, Language.DA, DAY)).isNotEqualTo(mark(7, 7, null, Language.DA, DAY));
    }

    // [utest->req~read-marks~1]
    @Test
    void changesWithAProjection() {
        assertThat(mark(7, 6, null, Language.DA, DAY)).isNotEqualTo(mark(7, 7, null, Language.DA, DAY));
    }

    @Test
    void changesWhenAProjectionFails() {
        assertThat(mark(7, 7, Instant.EPOCH, Language.DA, DAY)).isNotEqualTo(mark(7, 7, null, Language.DA, DAY));
    }

    @Test
    void changesWithTheLanguage() {
        assertThat(mark(7, 7, null, Language.EN, DAY)).isNotEqualTo(mark(7, 7, null, Language.DA, DAY));
    }

    @Test
    void changesOvernight() {
        assertThat(mark(7, 7, null, Language.DA, DAY.plusDays(1))).isNotEqualTo(mark(7, 7, null, Language.DA, DAY));
    }

    private static String mark(
            long head, long graph, @Nullable Instant failingSince, Language language, LocalDate today) {
        var applied = new Checkpoint(graph, "b".repeat(64));
        var status = new ProjectionStatus("graph", applied, head - graph, failingSince, true, null, 0);
        var at = new Checkpoint(head, "a".repeat(64));
        return new ReadMark("/api/search?q=x", at, List.of(status), language, "public", "1", today).tag();
    }
}
