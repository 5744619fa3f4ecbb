package dk.roedtraad.trace;

import dk.roedtraad.shared.Act;
import dk.roedtraad.shared.Actor;
import dk.roedtraad.shared.Mistakes;
import dk.roedtraad.shared.RecordRows;
import dk.roedtraad.shared.Recorder;
import dk.roedtraad.shared.UnknownItemException;
import dk.roedtraad.shared.Verb;
import dk.roedtraad.shared.Versions;
import dk.roedtraad.shared.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes a trace link back. Its history stays, and the same link may be made again. */
@ApplicationScoped
public class Unlinking {

    @Inject
    private Recorder recorder;

    @Inject
    private Versions versions;

    @Inject
    private RecordRows rows;

    /** Withdraws the link, or asks for a reason. */
    @Transactional
    public Written unlink(Actor actor, WithdrawLink command) {
        actor.require(Act.UNLINK);
        var changes = recorder.begin(actor, command.reason());
        var link = rows.find(TraceLink.class, command.link())
                .orElseThrow(() -> new UnknownItemException("link", command.link()));
        versions.require(TraceLink.touch(link.id()), command.version());
        var mistakes = new Mistakes();
        mistakes.reason("reason", command.reason());
        return mistakes.isEmpty()
                ? new Written.Done(changes.record(Verb.WITHDRAWN, link), link.id())
                : mistakes.refused();
    }
}
