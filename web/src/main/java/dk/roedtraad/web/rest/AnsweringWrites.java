package dk.roedtraad.web.rest;

import dk.roedtraad.once.Outcome;
import dk.roedtraad.once.Receipt;
import dk.roedtraad.once.Repeatable;
import dk.roedtraad.once.WritingOnce;
import dk.roedtraad.shared.Act;
import dk.roedtraad.shared.Actor;
import dk.roedtraad.shared.Written;
import dk.roedtraad.web.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/** Runs a use case for whoever calls, once for each request that has a key, and answers 201 or what is to be put right. */
@ApplicationScoped
public class AnsweringWrites {

    /** Says that an answer was given before. */
    public static final String REPLAYED = "Idempotency-Replayed";

    @Inject
    private Caller caller;

    @Inject
    private WritingOnce once;

    /**
     * Runs the use case and answers.
     *
     * @param location where what is written can be read
     */
    public Response answer(
            Act act, WriteRequest request, Function<Actor, Written> useCase, Function<Written.Done, String> location) {
        var actor = caller.actorFor(act);
        var key = request.key();
        if (key.isEmpty()) {
            return answer(useCase.apply(actor), location);
        }
        var repeatable = new Repeatable(actor.account(), key.get(), request.digest());
        return answer(once.write(repeatable, () -> useCase.apply(actor), location), location);
    }

    static Response answer(Outcome outcome, Function<Written.Done, String> location) {
        if (outcome instanceof Outcome.Repeated repeated) {
            return created(repeated.receipt()).header(REPLAYED, "true").build();
        } else if (outcome instanceof Outcome.Fresh fresh) {
            return answer(fresh.written(), location);
        }
        throw ProblemException.in(WriteRequest.KEY, ProblemType.KEY_TAKEN);
    }

    private static Response answer(Written written, Function<Written.Done, String> location) {
        if (written instanceof Written.Refused refused) {
            throw ProblemException.refused(refused.mistakes());
        }
        var done = (Written.Done) written;
        return created(new Receipt(
                        Response.Status.CREATED.getStatusCode(), location.apply(done), done.sequence(), done.id()))
                .build();
    }

    private static Response.ResponseBuilder created(Receipt receipt) {
        return Response.status(receipt.status())
                .header(HttpHeaders.LOCATION, receipt.location())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new WrittenRepresentation(receipt.sequence(), receipt.written(), receipt.location()));
    }

    /** The journal from the entry of a change on: where a withdrawal can be read, since what is withdrawn cannot. */
    public static String inJournal(Written.Done done) {
        return "/api/journal?after=" + (done.sequence() - 1);
    }
}
