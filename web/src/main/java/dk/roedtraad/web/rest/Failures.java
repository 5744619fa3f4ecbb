package dk.roedtraad.web.rest;

import dk.roedtraad.shared.MalformedValueException;
import dk.roedtraad.shared.NotAllowedException;
import dk.roedtraad.shared.ProjectionUnavailableException;
import dk.roedtraad.shared.StaleVersionException;
import dk.roedtraad.shared.UnknownItemException;
import dk.roedtraad.web.access.NotSignedInException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Tells what kind of problem a failure is, by looking through what the platform wrapped around it. */
final class Failures {

    /** Classes of SQL states that say: not the question is wrong, the database is not there (or not yet set up). */
    private static final List<String> AWAY = List.of("08", "53", "57", "42P01", "58");

    private Failures() {}

    static ProblemException problem(Throwable failure) {
        var causes = causes(failure);
        for (var cause : causes) {
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
            } else if (cause instanceof ProjectionUnavailableException) {
                return ProblemException.of(ProblemType.UNAVAILABLE);
            }
        }
        if (causes.stream().anyMatch(Failures::isDatabaseAway)) {
            return ProblemException.of(ProblemType.UNAVAILABLE);
        }
        return failure instanceof WebApplicationException e
                ? ProblemException.of(ProblemType.ofStatus(e.getResponse().getStatus()))
                : ProblemException.of(ProblemType.UNEXPECTED);
    }

    private static boolean isDatabaseAway(Throwable cause) {
        if (!(cause instanceof SQLException sql)) {
            return false;
        }
        var state = sql.getSQLState();
        return state == null || AWAY.stream().anyMatch(state::startsWith);
    }

    private static List<Throwable> causes(Throwable failure) {
        var causes = new ArrayList<Throwable>();
        for (Throwable cause = failure; cause != null && !causes.contains(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }
}
