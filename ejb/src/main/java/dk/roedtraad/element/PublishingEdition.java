package dk.roedtraad.element;

import dk.roedtraad.shared.Act;
import dk.roedtraad.shared.Actor;
import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.DecisionRefs;
import dk.roedtraad.shared.Mistakes;
import dk.roedtraad.shared.RecordItem;
import dk.roedtraad.shared.RecordRows;
import dk.roedtraad.shared.Recorder;
import dk.roedtraad.shared.Town;
import dk.roedtraad.shared.UnknownItemException;
import dk.roedtraad.shared.Verb;
import dk.roedtraad.shared.Versions;
import dk.roedtraad.shared.Visibility;
import dk.roedtraad.shared.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/**
 * Makes an edition public, with how far it has come and when. From that entry on it is what everybody reads; the same use case says later
 * that a public edition has come further, such as a proposal that was adopted as it was.
 */
@ApplicationScoped
public class PublishingEdition {

    @Inject
    private Recorder recorder;

    @Inject
    private Versions versions;

    @Inject
    private RecordRows rows;

    @Inject
    private EditionRecord record;

    @Inject
    private DecisionRefs decisions;

    @Inject
    private Clock clock;

    /** Publishes it, or says what is missing. */
    @Transactional
    public Written publish(Actor actor, PublishEdition command) {
        actor.require(Act.PUBLISH);
        var changes = recorder.begin(actor, command.reason());
        var before = rows.find(Edition.class, command.edition())
                .orElseThrow(() -> new UnknownItemException("edition", command.edition()));
        versions.require(RecordItem.touchEdition(before.id()), command.version());
        var after = published(before, command);
        var mistakes = check(command, before, after);
        return mistakes.isEmpty()
                ? new Written.Done(changes.record(Verb.CHANGED, after), after.id())
                : mistakes.refused();
    }

    private Mistakes check(PublishEdition command, Edition before, Edition after) {
        var mistakes = new Mistakes();
        boolean isEmpty = record.placements(before.id()).isEmpty();
        new PublicationRules(command, before, after, mistakes)
                .check(record.editions(before.document()), isEmpty, Town.today(clock));
        var decision = command.decision();
        if (decision != null && !decisions.exists(decision)) {
            mistakes.notFound("decision", decision);
        }
        return mistakes;
    }

    private Edition published(Edition before, PublishEdition command) {
        return new Edition(
                before.id(),
                before.document(),
                before.position(),
                Optional.ofNullable(command.status()).orElse(before.status()),
                Visibility.PUBLIC,
                Optional.ofNullable(command.date()).orElseGet(() -> Town.today(clock)),
                command.title() == null ? before.title() : new Bilingual(command.title(), command.titleEn()),
                command.hearingFrom() == null ? before.hearingFrom() : command.hearingFrom(),
                command.hearingTo() == null ? before.hearingTo() : command.hearingTo(),
                command.decision(),
                before.source(),
                before.example());
    }
}
