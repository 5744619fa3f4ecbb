package dk.roedtraad.web.element.rest;

import dk.roedtraad.shared.Visibility;
import org.jspecify.annotations.Nullable;

/** To whom something is shown. Only what not everybody sees says so, so that the public reads nothing of the difference. */
public final class Shown {

    private Shown() {}

    /** The visibility where it is not public, else null. */
    public static @Nullable Visibility unlessPublic(Visibility visibility) {
        return visibility == Visibility.PUBLIC ? null : visibility;
    }
}
