package dk.roedtraad.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Mistake;
import dk.roedtraad.shared.Mistakes;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FollowUpRulesTest {

    private static final ElementId ELEMENT = ElementId.derivedFrom("borgersamling", "kollegium");
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final LocalDate SUMMER = LocalDate.of(2026, 6, 30);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 1);

    @Test
    void takesAYesWithoutAReason() {
        assertThat(rules(mistakes -> FollowUpRules.value(AnswerValue.ACCEPTED, null, mistakes)))
                .isEmpty();
    }

    // [utest->req~use-cases~1]
    @Test
    void asksANoForAReason() {
        assertThat(rules(mistakes -> FollowUpRules.value(AnswerValue.NOT_ADOPTED, null, mistakes)))
                .containsExactly("reasonNeeded");
    }

    @Test
    void takesNoAnswerForNone() {
        assertThat(rules(mistakes -> FollowUpRules.value(AnswerValue.NOT_ANSWERED, null, mistakes)))
                .containsExactly("notAnAnswer");
    }

    @Test
    void asksWhatIsDoneForEvidence() {
        assertThat(rules(mistakes -> FollowUpRules.value(ProgressValue.DONE, null, false, mistakes)))
                .containsExactly("evidenceNeeded");
    }

    @Test
    void asksAPauseForAReason() {
        assertThat(rules(mistakes -> FollowUpRules.value(ProgressValue.PAUSED, null, false, mistakes)))
                .containsExactly("reasonNeeded");
    }

    @Test
    void letsAUnitOfTheAdministrationNotAnswer() {
        assertThat(rules(mistakes -> FollowUpRules.body(unit(UnitType.UNIT), DAY, mistakes)))
                .containsExactly("noBody");
    }

    @Test
    void letsACommitteeNotAnswerBeforeItExists() {
        var before = LocalDate.of(2021, 12, 31);

        assertThat(rules(mistakes -> FollowUpRules.body(unit(UnitType.COMMITTEE), before, mistakes)))
                .containsExactly("notThen");
    }

    @Test
    void asksAMovedTargetForAReason() {
        assertThat(targetRules(entry(DAY.plusDays(1), AUTUMN, null), entry(DAY, SUMMER, null)))
                .containsExactly("targetMoved");
    }

    @Test
    void takesAMovedTargetWithAReason() {
        assertThat(targetRules(entry(DAY.plusDays(1), AUTUMN, "Budgettet manglede."), entry(DAY, SUMMER, null)))
                .isEmpty();
    }

    @Test
    void comparesATargetWithWhatStoodBeforeItsDay() {
        assertThat(targetRules(entry(DAY, AUTUMN, null), entry(DAY.plusDays(1), SUMMER, null)))
                .isEmpty();
    }

    @Test
    void givesTheFirstEntryOfADayNoCount() {
        assertThat(Further.first(count -> false)).isNull();
    }

    // [utest->req~follow-up-appends~1]
    @Test
    void countsFurtherEntriesOfADayFromTwo() {
        assertThat(Further.first(count -> count == null || count == 2)).isEqualTo(3);
    }

    @Test
    void keepsTheIdentityOfTheFirstAnswerOfADay() {
        assertThat(Answer.id(ELEMENT, "byraad", DAY, null)).isEqualTo(ELEMENT + "/byraad/2024-03-01");
    }

    private static List<String> targetRules(Progress entry, Progress known) {
        return rules(mistakes -> FollowUpRules.target(entry, List.of(known), mistakes));
    }

    private static List<String> rules(Consumer<Mistakes> check) {
        var mistakes = new Mistakes();
        check.accept(mistakes);
        return mistakes.refused().mistakes().stream().map(Mistake::rule).toList();
    }

    private static Progress entry(LocalDate date, LocalDate target, @Nullable String reason) {
        return new Progress(ELEMENT, ProgressValue.STARTED, date, null, reason, target, List.of(), null, false);
    }

    private static Unit unit(UnitType type) {
        return new Unit("udvalg", type, new Bilingual("Udvalget", null), LocalDate.of(2022, 1, 1), null, null, false);
    }
}
