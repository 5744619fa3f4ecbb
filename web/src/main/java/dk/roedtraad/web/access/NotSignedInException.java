package dk.roedtraad.web.access;

/** Something was asked for that takes a role, by somebody who is not signed in. */
public final class NotSignedInException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotSignedInException() {
        super("Nobody is signed in");
    }
}
