package dk.roedtraad.web.access;

import dk.roedtraad.shared.Act;
import dk.roedtraad.shared.Sight;
import jakarta.enterprise.context.RequestScoped;

/** Whoever sent the request. */
@RequestScoped
public class Caller {

    /** What the caller sees. */
    public Sight sight() {
        return Sight.PUBLIC;
    }

    /** Whether one of the caller's roles may do that. */
    public boolean may(Act act) {
        return false;
    }
}
