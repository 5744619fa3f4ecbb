package dk.roedtraad.element;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.shared.Mistakes;
import dk.roedtraad.shared.Visibility;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublicationRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);
    private static final Edition DRAFT = edition(2, EditionStatus.DRAFT, Visibility.STAFF, "2024-05-01");
    private static final String WHY = "Byrådet har besluttet det.";

    @Test
    void letsADraftBecomeAProposalWithHearingDates() {
        assertThat(rules(command(EditionStatus.PROPOSAL, TODAY, "2024-06-03", "2024-07-29")))
                .isEmpty();
    }

    @Test
    void asksAProposalForTheDaysOfItsHearing() {
        assertThat(rules(command(EditionStatus.PROPOSAL, TODAY, null, null))).containsExactly("missing", "missing");
    }

    @Test
    void refusesAHearingThatEndsBeforeItBegins() {
        assertThat(rules(command(EditionStatus.PROPOSAL, TODAY, "2024-07-29", "2024-06-03")))
                .containsExactly("hearingOrder");
    }

    @Test
    void refusesToMakeADraftPublicAsADraft() {
        assertThat(rules(command(EditionStatus.DRAFT, TODAY, null, null))).containsExactly("statusDraft");
    }

    @Test
    void refusesADateBeforeTheEditionBelow() {
        assertThat(rules(command(EditionStatus.ADOPTED, LocalDate.of(2023, 1, 1), null, null)))
                .containsExactly("beforeEditionBelow");
    }

    @Test
    void refusesADateToCome() {
        assertThat(rules(command(EditionStatus.ADOPTED, TODAY.plusDays(1), null, null)))
                .containsExactly("future");
    }

    @Test
    void refusesAnOlderEdition() {
        var newer = edition(3, EditionStatus.DRAFT, Visibility.STAFF, "2024-05-20");

        assertThat(rules(DRAFT, command(EditionStatus.ADOPTED, TODAY, null, null), List.of(DRAFT, newer)))
                .containsExactly("editionNotNewest");
    }

    @Test
    void refusesToMakeAnAdoptedEditionAProposalAgain() {
        var adopted = edition(2, EditionStatus.ADOPTED, Visibility.PUBLIC, "2024-05-01");

        assertThat(rules(adopted, command(EditionStatus.PROPOSAL, TODAY, "2024-06-03", "2024-07-29"), List.of(adopted)))
                .containsExactly("statusBack");
    }

    @Test
    void refusesToSayWhatIsSaidAlready() {
        var adopted = edition(2, EditionStatus.ADOPTED, Visibility.PUBLIC, "2024-05-01");

        assertThat(rules(adopted, command(EditionStatus.ADOPTED, adopted.date(), null, null), List.of(adopted)))
                .containsExactly("nothingDiffers");
    }

    private static List<String> rules(PublishEdition command) {
        return rules(
                DRAFT, command, List.of(edition(1, EditionStatus.ADOPTED, Visibility.PUBLIC, "2023-12-19"), DRAFT));
    }

    private static List<String> rules(Edition before, PublishEdition command, List<Edition> editions) {
        var mistakes = new Mistakes();
        new PublicationRules(command, before, after(before, command), mistakes).check(editions, false, TODAY);
        return ManuscriptTest.rules(mistakes.refused());
    }

    private static PublishEdition command(
            EditionStatus status, LocalDate date, @Nullable String from, @Nullable String to) {
        return new PublishEdition("s-2", 1, status, date, null, null, day(from), day(to), null, WHY);
    }

    private static Edition after(Edition before, PublishEdition command) {
        return new Edition(
                before.id(),
                before.document(),
                before.position(),
                Objects.requireNonNull(command.status()),
                Visibility.PUBLIC,
                Objects.requireNonNull(command.date()),
                null,
                command.hearingFrom(),
                command.hearingTo(),
                null,
                null,
                false);
    }

    private static Edition edition(int position, EditionStatus status, Visibility visibility, String date) {
        return new Edition(
                "s-" + position,
                "s",
                position,
                status,
                visibility,
                LocalDate.parse(date),
                null,
                null,
                null,
                null,
                null,
                false);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
