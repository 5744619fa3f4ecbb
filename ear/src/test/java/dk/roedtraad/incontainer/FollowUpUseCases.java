package dk.roedtraad.incontainer;

import static dk.roedtraad.incontainer.Workshop.OFFICER;
import static dk.roedtraad.incontainer.Workshop.PLANNER;
import static dk.roedtraad.incontainer.Workshop.WHY;
import static dk.roedtraad.incontainer.Workshop.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.roedtraad.element.Document;
import dk.roedtraad.element.Source;
import dk.roedtraad.followup.AnswerValue;
import dk.roedtraad.followup.Answering;
import dk.roedtraad.followup.FollowUps;
import dk.roedtraad.followup.ProgressValue;
import dk.roedtraad.followup.RecordAnswer;
import dk.roedtraad.followup.RecordProgress;
import dk.roedtraad.followup.RecordingProgress;
import dk.roedtraad.journal.JournalEntry;
import dk.roedtraad.shared.Citation;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.RecordRows;
import dk.roedtraad.shared.Sight;
import dk.roedtraad.shared.StaleVersionException;
import dk.roedtraad.shared.Written;
import dk.roedtraad.trace.Coverage;
import dk.roedtraad.trace.Linking;
import dk.roedtraad.trace.MakeLink;
import dk.roedtraad.trace.Passage;
import dk.roedtraad.trace.TraceLink;
import dk.roedtraad.trace.TraceLinks;
import dk.roedtraad.trace.Unlinking;
import dk.roedtraad.trace.WithdrawLink;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The use cases on links, answers and progress. */
abstract class FollowUpUseCases extends DocumentUseCases {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final LocalDate SUMMER = LocalDate.of(2030, 6, 30);

    @Inject
    private Linking linking;

    @Inject
    private Unlinking unlinking;

    @Inject
    private Answering answering;

    @Inject
    private RecordingProgress recording;

    @Inject
    private TraceLinks links;

    @Inject
    protected FollowUps followUps;

    @Inject
    private RecordRows rows;

    protected Document document;
    protected ElementId clause;
    protected ElementId advice;

    @BeforeEach
    void publishAClauseAndARecommendation() {
        document = workshop.document();
        clause = workshop.add(document, "clause", "punkt", null);
        advice = workshop.add(document, "recommendation", "anbefaling", null);
        done(workshop.publish(document));
    }

    @Test
    void makesALinkThatEverybodySeesAtOnce() {
        var made = done(link(clause, "derivesFrom", advice, new Passage("Ordene i", null, null)));

        assertThat(links.findAll(Sight.PUBLIC, List.of(made.id())))
                .singleElement()
                .returns(1, TraceLink::fromRevision)
                .returns(false, TraceLink::example);
    }

    @Test
    void restsALinkOnTheNewestWordingAndHidesItUntilThatIsPublic() {
        workshop.reword(clause, "Nye ord.");

        var made = done(link(clause, "derivesFrom", advice, null));

        assertThat(links.findAll(Sight.STAFF, List.of(made.id())))
                .extracting(TraceLink::fromRevision)
                .containsExactly(2);
        assertThat(links.findAll(Sight.PUBLIC, List.of(made.id()))).isEmpty();
    }

    @Test
    void refusesALinkThatNoRuleAllows() {
        assertThat(rules(link(clause, "details", advice, null))).containsExactly("noLinkRule");
    }

    @Test
    void refusesTheSameLinkTwice() {
        link(clause, "derivesFrom", advice, null);

        assertThat(rules(link(clause, "derivesFrom", advice, null))).containsExactly("linkTwice");
    }

    @Test
    void refusesAPassageThatTheWordingDoesNotHave() {
        assertThat(rules(link(clause, "derivesFrom", advice, new Passage("andre ord", null, null))))
                .containsExactly("passageMissing");
    }

    @Test
    void refusesALinkForEveryMistakeAtOnce() {
        var written = linking.link(
                PLANNER,
                new MakeLink(clause, "udspringer", null, null, "Kort.", DAY.plusYears(100), "ingen\u0000", null));

        assertThat(rules(written))
                .containsExactlyInAnyOrder("missing", "notFound", "missing", "shortest", "future", "notFound");
    }

    @Test
    void takesALinkBackAndMakesItAgain() {
        var made = done(link(clause, "derivesFrom", advice, null));
        done(unlink(made.id(), versions.of(TraceLink.touch(made.id()))));
        assertThat(links.findAll(Sight.STAFF, List.of(made.id()))).isEmpty();

        assertThat(done(link(clause, "derivesFrom", advice, null)).id()).isEqualTo(made.id());
    }

    @Test
    void takesNoLinkBackThatHasChanged() {
        var made = done(link(clause, "derivesFrom", advice, null));

        assertThatExceptionOfType(StaleVersionException.class).isThrownBy(() -> unlink(made.id(), 1));
    }

    protected Written link(ElementId from, String type, ElementId to, @Nullable Passage passage) {
        return linking.link(PLANNER, new MakeLink(from, type, to, Coverage.PART, WHY, null, null, passage));
    }

    protected Written unlink(String link, long version) {
        return unlinking.unlink(PLANNER, new WithdrawLink(link, version, WHY));
    }

    // [itest->req~follow-up-appends~1]
    @Test
    void keepsBothAnswersOfOneBodyOnOneDay() {
        var first = done(answer(advice, AnswerValue.ACCEPTED, null));
        long before = journal.head().sequence();

        var second = done(answer(advice, AnswerValue.NOT_ADOPTED, "Der er ikke penge til det."));

        assertThat(second.id()).isEqualTo(first.id() + "/2");
        assertThat(journal.after(before, 10)).extracting(JournalEntry::type).containsExactly("answerAdded");
        assertThat(followUps.answers(advice)).hasSize(2);
        assertThat(followUps.standings(List.of(advice)))
                .hasEntrySatisfying(
                        advice, standing -> assertThat(standing.answer()).isEqualTo(AnswerValue.NOT_ADOPTED));
    }

    @Test
    void asksANoForAReason() {
        assertThat(rules(answer(advice, AnswerValue.NOT_ADOPTED, null))).containsExactly("reasonNeeded");
    }

    @Test
    void answersNoClause() {
        assertThat(rules(answer(clause, AnswerValue.ACCEPTED, null))).containsExactly("notAnswerable");
    }

    protected Written answer(ElementId element, AnswerValue value, @Nullable String reason) {
        return answering.answer(
                OFFICER,
                new RecordAnswer(
                        element, versions.of(element), value, DAY, "byraad", "by-og-plan", reason, null, List.of()));
    }

    @Test
    void addsANewSourceOnceAndWithoutTheReason() {
        var evidence = Citation.of("Referat " + UUID.randomUUID(), "https://example.org/referat");
        long before = journal.head().sequence();

        done(progress(ProgressValue.DONE, "Indviet af borgmesteren.", null, evidence));
        done(progress(ProgressValue.DONE, "Indviet igen, for en sikkerheds skyld.", null, evidence));

        assertThat(journal.after(before, 10))
                .extracting(JournalEntry::type)
                .containsExactly("sourceAdded", "progressAdded", "progressAdded");
        assertThat(journal.after(before, 10).get(0).reason()).isNull();
        assertThat(followUps.progress(advice))
                .allSatisfy(entry -> assertThat(
                                rows.of(Source.class).current(entry.evidence().get(0)))
                        .isPresent());
    }

    @Test
    void asksAMovedTargetForAReason() {
        done(progress(ProgressValue.STARTED, null, SUMMER, null));

        assertThat(rules(progress(ProgressValue.STARTED, null, SUMMER.plusYears(1), null)))
                .containsExactly("targetMoved");
    }

    @Test
    void asksWhatIsDoneForEvidence() {
        assertThat(rules(progress(ProgressValue.DONE, null, null, null))).containsExactly("evidenceNeeded");
    }

    @Test
    void takesNoAddressThatRunsSomething() {
        assertThat(rules(progress(ProgressValue.DONE, null, null, Citation.of("Ond", "javascript:alert(1)"))))
                .containsExactly("address");
    }

    private Written progress(
            ProgressValue value, @Nullable String reason, @Nullable LocalDate target, @Nullable Citation evidence) {
        return recording.record(
                OFFICER,
                new RecordProgress(
                        advice,
                        versions.of(advice),
                        value,
                        DAY,
                        null,
                        reason,
                        target,
                        evidence == null ? List.of() : List.of(evidence)));
    }
}
