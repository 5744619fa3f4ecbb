package dk.roedtraad.web.access;

import dk.roedtraad.shared.Act;
import dk.roedtraad.shared.Sight;
import jakarta.enterprise.context.RequestScoped;

/** Who is asking: the public, as long as nobody can sign in. */
@RequestScoped
public class Caller {

    /** What they see. */
    public Sight sight() {
        return Sight.PUBLIC;
    }

    /** Whether one of their roles may do that. */
    public boolean may(Act act) {
        return false;
    }
}
