package dk.roedtraad.shared.jpa;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Keeps EclipseLink from asking again by itself when a connection is lost: it would do so three times with five seconds
 * between, while a reader waits who is better told to come again.
 */
public class AskingOnce implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getLogin().setQueryRetryAttemptCount(0);
    }
}
