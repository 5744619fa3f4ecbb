package dk.roedtraad.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {

    private static final LocalDate EARLY = LocalDate.of(2022, 6, 29);
    private static final LocalDate LATE = LocalDate.of(2023, 5, 17);

    @Test
    void readsDocumentsByDate() {
        assertThat(ReadingOrder.of(EARLY, "vision", 900)).isLessThan(ReadingOrder.of(LATE, "report", 1));
    }

    @Test
    void readsADocumentAsItStands() {
        assertThat(ReadingOrder.of(LATE, "report", 2)).isLessThan(ReadingOrder.of(LATE, "report", 10));
    }

    @Test
    void readsOneDocumentToItsEndBeforeAnotherOfThatDate() {
        long here = ReadingOrder.of(LATE, "report", 1);
        long there = ReadingOrder.of(LATE, "plan", 1);
        assertThat(ReadingOrder.of(LATE, "report", 99_999) < there).isEqualTo(here < there);
    }

    @Test
    void isNeverNegative() {
        assertThat(ReadingOrder.of(LocalDate.MIN, "report", -1)).isNotNegative();
    }
}
