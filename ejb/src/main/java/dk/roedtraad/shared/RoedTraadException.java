package dk.roedtraad.shared;

/** The family of everything that cannot be answered. Each kind carries its data and composes its own message. */
public abstract sealed class RoedTraadException extends RuntimeException
        permits MalformedValueException,
                UnknownItemException,
                ProjectionUnavailableException,
                NotAllowedException,
                StaleVersionException {

    private static final long serialVersionUID = 1L;

    protected RoedTraadException(String message) {
        super(message);
    }

    protected RoedTraadException(String message, Throwable cause) {
        super(message, cause);
    }
}
