package dk.roedtraad.element;

import dk.roedtraad.shared.Act;
import dk.roedtraad.shared.Actor;
import dk.roedtraad.shared.Mistakes;
import dk.roedtraad.shared.RecordItem;
import dk.roedtraad.shared.Recorder;
import dk.roedtraad.shared.Verb;
import dk.roedtraad.shared.Versions;
import dk.roedtraad.shared.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Gives an element a new wording in its document's draft. Words that it had before are that wording again; words that it has now are
 * refused, since nothing would differ.
 */
// [impl->req~use-cases~1]
@ApplicationScoped
public class RevisingElement {

    @Inject
    private Recorder recorder;

    @Inject
    private Versions versions;

    @Inject
    private WorkingEdition working;

    @Inject
    private EditionRecord record;

    @Inject
    private KnownSources sources;

    /** Revises it, or says what is wrong with the wording. */
    @Transactional
    public Written revise(Actor actor, ReviseElement command) {
        actor.require(Act.REVISE_ELEMENT);
        recorder.begin(actor, command.reason());
        var manuscript = working.of(command.element());
        versions.require(RecordItem.touch(command.element()), command.version());
        var revisions = record.revisions(command.element());
        var place = manuscript.place(command.element());
        var mistakes = check(command, place.flatMap(there -> with(there.revision(), revisions)));
        return mistakes.isEmpty()
                ? record(actor, command, manuscript, place.orElseThrow(), revisions)
                : mistakes.refused();
    }

    private Mistakes check(ReviseElement command, Optional<Revision> before) {
        var mistakes = new Mistakes();
        command.wording().check(mistakes);
        sources.check("source", command.wording().cited(), mistakes);
        mistakes.reason("reason", command.reason());
        if (before.isEmpty()) {
            mistakes.add("element", "notInNewestEdition");
        } else {
            var wording = command.wording().after(before.get(), 1, "");
            mistakes.unless(!sameWords(wording, before.get()), "text", "nothingDiffers");
        }
        return mistakes;
    }

    private Written record(
            Actor actor, ReviseElement command, Manuscript manuscript, Placement place, List<Revision> revisions) {
        var before = with(place.revision(), revisions).orElseThrow();
        var wording = command.wording().after(before, 1, "");
        var earlier =
                revisions.stream().filter(known -> sameWords(known, wording)).findFirst();
        int next = 1 + revisions.stream().mapToInt(Revision::ordinal).max().orElse(0);
        var source = earlier.isPresent() ? "" : sources.take(actor, command.wording());
        var changes = recorder.begin(actor, command.reason());
        if (earlier.isEmpty()) {
            changes.record(Verb.ADDED, command.wording().after(before, next, source));
        }
        manuscript.put(place.worded(earlier.map(Revision::ordinal).orElse(next)));
        return new Written.Done(manuscript.record(changes), command.element().value());
    }

    private static Optional<Revision> with(int ordinal, List<Revision> revisions) {
        return revisions.stream()
                .filter(revision -> revision.ordinal() == ordinal)
                .findFirst();
    }

    private static boolean sameWords(Revision one, Revision other) {
        return one.fingerprint().equals(other.fingerprint());
    }
}
