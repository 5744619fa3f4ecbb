package dk.roedtraad.shared;

/** Somebody would change what has changed since they read it. */
public final class StaleVersionException extends RoedTraadException {

    private static final long serialVersionUID = 1L;

    private final long current;

    public StaleVersionException(String touch, long expected, long current) {
        super("»" + touch + "« is at version " + current + ", not at " + expected);
        this.current = current;
    }

    /** The version that it has now. */
    public long current() {
        return current;
    }
}
