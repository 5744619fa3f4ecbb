package dk.roedtraad.web.element.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.followup.Progress;
import dk.roedtraad.followup.ProgressValue;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FollowUpViewTest {
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 1);

    @Test
    void saysFromWhichDateATargetWasMoved() {
        var steps = FollowUpView.steps(List.of(entry(2024, SPRING), entry(2025, null), entry(2026, AUTUMN)));
        assertThat(steps.get(2).before()).isEqualTo(SPRING);
    }

    @Test
    void leavesATargetThatStandsAlone() {
        var steps = FollowUpView.steps(List.of(entry(2024, SPRING), entry(2025, SPRING)));
        assertThat(steps).allSatisfy(step -> assertThat(step.before()).isNull());
    }

    private static Progress entry(int year, @Nullable LocalDate target) {
        var element = SomeElements.id("a");
        return new Progress(
                element, ProgressValue.STARTED, LocalDate.of(year, 1, 1), null, null, target, List.of(), null, false);
    }
}
