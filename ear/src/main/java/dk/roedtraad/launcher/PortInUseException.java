package dk.roedtraad.launcher;

/** The port that was asked for is taken. */
public final class PortInUseException extends LaunchException {

    private static final long serialVersionUID = 1L;

    PortInUseException(String address, int port) {
        super("port " + port + " on " + address
                + " is in use by another program. Stop that program, name another port with"
                + " --port, or leave --port out to get the next free one.");
    }
}
