package dk.roedtraad.shared;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Recognises, behind whatever the platform wrapped around it, that something the site rests on is away just now. */
// [impl->req~database-away~1]
public final class Outage {

    /** Beginnings of SQL states that say: not the question is wrong, the database is not there, not yet set up, or read only. */
    private static final List<String> AWAY = List.of("08", "53", "57", "58", "42P01", "25006");

    private Outage() {}

    /** Whether a failure comes from the record or a projection being away, so that coming again later may help. */
    public static boolean isBehind(Throwable failure) {
        return causes(failure).stream()
                .anyMatch(cause -> cause instanceof ProjectionUnavailableException || isDatabaseAway(cause));
    }

    /** A failure and everything it was wrapped around, outermost first. */
    public static List<Throwable> causes(Throwable failure) {
        var causes = new ArrayList<Throwable>();
        for (var cause = failure; cause != null && !causes.contains(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }

    private static boolean isDatabaseAway(Throwable cause) {
        if (!(cause instanceof SQLException sql)) {
            return false;
        }
        var state = sql.getSQLState();
        return state == null || AWAY.stream().anyMatch(state::startsWith);
    }
}
