package dk.roedtraad.element;

import dk.roedtraad.shared.Act;
import dk.roedtraad.shared.Actor;
import dk.roedtraad.shared.Mistakes;
import dk.roedtraad.shared.RecordItem;
import dk.roedtraad.shared.Recorder;
import dk.roedtraad.shared.Versions;
import dk.roedtraad.shared.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives an element another number in its document's draft. Who cites the old one is led to the element for ever. */
@ApplicationScoped
public class RenumberingElement {

    @Inject
    private Recorder recorder;

    @Inject
    private Versions versions;

    @Inject
    private WorkingEdition working;

    /** Renumbers it, or says what is wrong with the number. */
    @Transactional
    public Written renumber(Actor actor, RenumberElement command) {
        actor.require(Act.RENUMBER_ELEMENT);
        var changes = recorder.begin(actor, command.reason());
        var manuscript = working.of(command.element());
        versions.require(RecordItem.touch(command.element()), command.version());
        var mistakes = new Mistakes();
        var place = manuscript.place(command.element()).orElse(null);
        var renumbered = renumbered(command, manuscript, place, mistakes);
        if (renumbered == null || !mistakes.isEmpty()) {
            return mistakes.refused();
        }
        manuscript.put(renumbered);
        return new Written.Done(manuscript.record(changes), command.element().value());
    }

    private static @Nullable Placement renumbered(
            RenumberElement command, Manuscript manuscript, @Nullable Placement place, Mistakes mistakes) {
        mistakes.reason("reason", command.reason());
        if (place == null) {
            mistakes.add("element", "notInNewestEdition");
            return null;
        }
        if (!mistakes.given("number", command.number())) {
            return null;
        }
        if (place.number() != null && Objects.equals(place.number().value(), command.number())) {
            mistakes.add("number", "nothingDiffers");
            return null;
        }
        var number = manuscript.newNumber(command.number(), mistakes);
        return number == null ? null : place.numbered(number);
    }
}
