package dk.roedtraad.followup;

import dk.roedtraad.shared.Act;
import dk.roedtraad.shared.Actor;
import dk.roedtraad.shared.DecisionRefs;
import dk.roedtraad.shared.Mistakes;
import dk.roedtraad.shared.RecordRows;
import dk.roedtraad.shared.Recorder;
import dk.roedtraad.shared.SourceRefs;
import dk.roedtraad.shared.Town;
import dk.roedtraad.shared.Verb;
import dk.roedtraad.shared.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Records what a council or committee answered to a recommendation or initiative. Nothing recorded before is changed. */
@ApplicationScoped
public class Answering {

    @Inject
    private Recorder recorder;

    @Inject
    private RecordRows rows;

    @Inject
    private StartingEntry starting;

    @Inject
    private SourceRefs sources;

    @Inject
    private DecisionRefs decisions;

    @Inject
    private Clock clock;

    /** Records the answer, or says what is wrong with it. */
    @Transactional
    public Written answer(Actor actor, RecordAnswer command) {
        actor.require(Act.ANSWER);
        var mistakes = starting.start(actor, command.element(), command.version(), command.reason());
        var date = Optional.ofNullable(command.date()).orElseGet(() -> Town.today(clock));
        check(command, date, mistakes);
        return mistakes.isEmpty() ? record(actor, command, date) : mistakes.refused();
    }

    private void check(RecordAnswer command, LocalDate date, Mistakes mistakes) {
        FollowUpRules.value(command.value(), command.reason(), mistakes);
        mistakes.past("date", date, Town.today(clock));
        mistakes.optionalReason("reason", command.reason());
        mistakes.given("body", command.body());
        starting.unit("body", command.body(), mistakes).ifPresent(body -> FollowUpRules.body(body, date, mistakes));
        starting.unit("unit", command.unit(), mistakes)
                .ifPresent(unit -> FollowUpRules.existed("unit", unit, date, mistakes));
        if (command.decision() != null && !decisions.exists(command.decision())) {
            mistakes.notFound("decision", command.decision());
        }
        sources.check("evidence", command.evidence(), mistakes);
    }

    private Written record(Actor actor, RecordAnswer command, LocalDate date) {
        var evidence = sources.take(actor, command.evidence());
        var answer = answer(command, date, evidence);
        var changes = recorder.begin(actor, command.reason());
        return new Written.Done(changes.record(Verb.ADDED, answer), answer.id());
    }

    private Answer answer(RecordAnswer command, LocalDate date, List<String> evidence) {
        var body = String.valueOf(command.body());
        return new Answer(
                command.element(),
                Optional.ofNullable(command.value()).orElseThrow(),
                date,
                body,
                command.unit(),
                command.reason(),
                command.decision(),
                evidence,
                null,
                false,
                Further.first(further -> isKnown(Answer.id(command.element(), body, date, further))));
    }

    private boolean isKnown(String id) {
        return !rows.of(Answer.class).versions(id).isEmpty();
    }
}
