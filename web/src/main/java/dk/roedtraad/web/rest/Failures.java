package dk.roedtraad.web.rest;

import dk.roedtraad.shared.MalformedValueException;
import dk.roedtraad.shared.NotAllowedException;
import dk.roedtraad.shared.Outage;
import dk.roedtraad.shared.StaleVersionException;
import dk.roedtraad.shared.UnknownItemException;
import dk.roedtraad.web.access.NotSignedInException;
import jakarta.ws.rs.WebApplicationException;

/** Tells what kind of problem a failure is, by looking through what the platform wrapped around it. */
final class Failures {

    private Failures() {}

    static ProblemException problem(Throwable failure) {
        for (var cause : Outage.causes(failure)) {
            if (cause instanceof ProblemException problem) {
                return problem;
            } else if (cause instanceof MalformedValueException e) {
                return ProblemException.malformed(e.field(), "other", e.rule());
            } else if (cause instanceof UnknownItemException e) {
                return ProblemException.unknown(e.noun(), e.id());
            } else if (cause instanceof NotSignedInException) {
                return ProblemException.of(ProblemType.NOT_SIGNED_IN);
            } else if (cause instanceof NotAllowedException) {
                return ProblemException.of(ProblemType.FORBIDDEN);
            } else if (cause instanceof StaleVersionException e) {
                return ProblemException.stale(e.current());
            }
        }
        if (Outage.isBehind(failure)) {
            return ProblemException.of(ProblemType.UNAVAILABLE);
        }
        return failure instanceof WebApplicationException e
                ? ProblemException.of(ProblemType.ofStatus(e.getResponse().getStatus()))
                : ProblemException.of(ProblemType.UNEXPECTED);
    }
}
