package dk.roedtraad.element;

import dk.roedtraad.shared.Act;
import dk.roedtraad.shared.Actor;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Mistakes;
import dk.roedtraad.shared.RecordItem;
import dk.roedtraad.shared.Recorder;
import dk.roedtraad.shared.Versions;
import dk.roedtraad.shared.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;

/** Takes an element out of its document's draft. What stands in the editions before it, and its history, stays. */
@ApplicationScoped
public class WithdrawingElement {

    private static final int MOST_NAMED = 10;

    @Inject
    private Recorder recorder;

    @Inject
    private Versions versions;

    @Inject
    private WorkingEdition working;

    @Inject
    private EditionRecord record;

    /** Withdraws it, or names what stands under it. */
    @Transactional
    public Written withdraw(Actor actor, WithdrawElement command) {
        actor.require(Act.WITHDRAW_ELEMENT);
        var changes = recorder.begin(actor, command.reason());
        var manuscript = working.of(command.element());
        versions.require(RecordItem.touch(command.element()), command.version());
        var mistakes = check(command, manuscript);
        if (!mistakes.isEmpty()) {
            return mistakes.refused();
        }
        manuscript.remove(command.element());
        return new Written.Done(manuscript.record(changes), command.element().value());
    }

    private Mistakes check(WithdrawElement command, Manuscript manuscript) {
        var mistakes = new Mistakes();
        mistakes.reason("reason", command.reason());
        mistakes.unless(manuscript.place(command.element()).isPresent(), "element", "notInNewestEdition");
        var children = manuscript.under(command.element());
        mistakes.unless(children.isEmpty(), "element", "childrenStand", names(children));
        return mistakes;
    }

    private String names(List<Placement> places) {
        var names = places.stream().limit(MOST_NAMED).map(this::name).collect(Collectors.joining(", "));
        return places.size() > MOST_NAMED ? names + " …" : names;
    }

    private String name(Placement place) {
        return place.number() == null
                ? title(place.element(), place.revision())
                : place.number().value();
    }

    private String title(ElementId element, int ordinal) {
        return record.revisions(element).stream()
                .filter(revision -> revision.ordinal() == ordinal)
                .map(revision -> revision.title().da())
                .findFirst()
                .orElse(element.value());
    }
}
