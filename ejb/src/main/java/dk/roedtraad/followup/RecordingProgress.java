package dk.roedtraad.followup;

import dk.roedtraad.shared.Act;
import dk.roedtraad.shared.Actor;
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

/** Records what a unit has done about a recommendation or initiative. Nothing recorded before is changed. */
@ApplicationScoped
public class RecordingProgress {

    @Inject
    private Recorder recorder;

    @Inject
    private RecordRows rows;

    @Inject
    private StartingEntry starting;

    @Inject
    private FollowUps followUps;

    @Inject
    private SourceRefs sources;

    @Inject
    private Clock clock;

    /** Records the entry, or says what is wrong with it. */
    @Transactional
    public Written record(Actor actor, RecordProgress command) {
        actor.require(Act.RECORD_PROGRESS);
        var mistakes = starting.start(actor, command.element(), command.version(), command.reason());
        var date = Optional.ofNullable(command.date()).orElseGet(() -> Town.today(clock));
        check(command, date, mistakes);
        return mistakes.isEmpty() ? write(actor, command, date) : mistakes.refused();
    }

    private void check(RecordProgress command, LocalDate date, Mistakes mistakes) {
        FollowUpRules.value(
                command.value(), command.reason(), !command.evidence().isEmpty(), mistakes);
        mistakes.past("date", date, Town.today(clock));
        mistakes.day("target", command.target());
        mistakes.optionalReason("reason", command.reason());
        starting.unit("unit", command.unit(), mistakes)
                .ifPresent(unit -> FollowUpRules.existed("unit", unit, date, mistakes));
        sources.check("evidence", command.evidence(), mistakes);
        if (command.value() != null) {
            FollowUpRules.target(entry(command, date, List.of()), followUps.progress(command.element()), mistakes);
        }
    }

    private Written write(Actor actor, RecordProgress command, LocalDate date) {
        var evidence = sources.take(actor, command.evidence());
        var entry = entry(command, date, evidence);
        var changes = recorder.begin(actor, command.reason());
        return new Written.Done(changes.record(Verb.ADDED, entry), entry.id());
    }

    private Progress entry(RecordProgress command, LocalDate date, List<String> evidence) {
        return new Progress(
                command.element(),
                Optional.ofNullable(command.value()).orElseThrow(),
                date,
                command.unit(),
                command.reason(),
                command.target(),
                evidence,
                null,
                false,
                Further.first(further -> isKnown(Progress.id(command.element(), date, further))));
    }

    private boolean isKnown(String id) {
        return !rows.of(Progress.class).versions(id).isEmpty();
    }
}
