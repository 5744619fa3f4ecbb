package dk.roedtraad.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.shared.Bilingual;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseTest {

    private static final LocalDate DUE = LocalDate.of(2023, 9, 30);

    private static Promise promise(PromiseState state) {
        return new Promise(
                "status",
                new Bilingual("Status", null),
                "rapport",
                null,
                null,
                LocalDate.of(2023, 6, 19),
                DUE,
                null,
                state,
                state == PromiseState.KEPT ? DUE : null,
                null,
                List.of(),
                null,
                false);
    }

    // [utest->req~overdue-promises~1]
    @ParameterizedTest
    @CsvSource({"OPEN, 0, false", "OPEN, 1, true", "NOT_FOUND, 1, true", "KEPT, 1, false"})
    void isOverdueFromTheDayAfterItsDay(PromiseState state, int daysAfter, boolean overdue) {
        assertThat(promise(state).isOverdue(DUE.plusDays(daysAfter))).isEqualTo(overdue);
    }
}
