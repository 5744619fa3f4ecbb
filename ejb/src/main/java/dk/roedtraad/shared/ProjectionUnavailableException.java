package dk.roedtraad.shared;

/** A projection (graph or index) cannot be asked just now; the record can. */
public final class ProjectionUnavailableException extends RoedTraadException {

    private static final long serialVersionUID = 1L;

    public ProjectionUnavailableException(String projection) {
        super(message(projection));
    }

    public ProjectionUnavailableException(String projection, Throwable cause) {
        super(message(projection), cause);
    }

    private static String message(String projection) {
        return "The " + projection + " cannot be reached just now";
    }
}
