package dk.roedtraad.launcher;

import java.nio.file.Path;

/** Another process runs a site on this home directory. */
public final class HomeInUseException extends LaunchException {

    private static final long serialVersionUID = 1L;

    HomeInUseException(Path home, String holder) {
        super("the home directory " + home + " is in use by process " + holder
                + ". Stop that process, or name another directory with --home.");
    }
}
