package dk.roedtraad.web.access;

import dk.roedtraad.shared.Act;
import dk.roedtraad.shared.Actor;
import dk.roedtraad.shared.NotAllowedException;
import dk.roedtraad.shared.Role;
import dk.roedtraad.shared.Sight;
import jakarta.enterprise.context.RequestScoped;

/** Who sends the request. There are no accounts yet, so that everybody is the public and nobody may write. */
@RequestScoped
public class Caller {

    /** The caller in the role that may do it. */
    public Actor actorFor(Act act) {
        throw new NotAllowedException(Role.POLITICIAN, act);
    }

    /** What the caller sees. */
    public Sight sight() {
        return Sight.PUBLIC;
    }
}
