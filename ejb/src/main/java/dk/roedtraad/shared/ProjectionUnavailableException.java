package dk.roedtraad.shared;

/** A projection (graph or index) cannot be asked just now; the record can. */
public final class ProjectionUnavailableException extends RoedTraadException {

    private static final long serialVersionUID = 1L;

    public ProjectionUnavailableException(String projection, Throwable cause) {
        super("The " + projection + " cannot be reached just now", cause);
    }
}
