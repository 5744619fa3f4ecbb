package dk.roedtraad.web.access;

import dk.roedtraad.shared.Sight;
import jakarta.enterprise.context.RequestScoped;

/** Whoever sent the request. */
@RequestScoped
public class Caller {

    /** What the caller sees. */
    public Sight sight() {
        return Sight.PUBLIC;
    }
}
