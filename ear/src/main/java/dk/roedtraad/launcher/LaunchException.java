package dk.roedtraad.launcher;

/** Something that keeps the command from doing its work; the message says what it is and what to do next. */
public class LaunchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LaunchException(String message) {
        super(message);
    }

    LaunchException(String message, Throwable cause) {
        super(message + " (" + cause.getMessage() + ")", cause);
    }
}
