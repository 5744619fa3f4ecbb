package dk.roedtraad.web.rest;

import dk.roedtraad.shared.MalformedValueException;
import dk.roedtraad.shared.Outage;
import dk.roedtraad.shared.UnknownItemException;
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
