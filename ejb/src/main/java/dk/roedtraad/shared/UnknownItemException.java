package dk.roedtraad.shared;

/** Something was asked for that the reader cannot see: it does not exist, or not for this reader. */
public final class UnknownItemException extends RoedTraadException {

    private static final long serialVersionUID = 1L;

    private final String noun;
    private final String id;

    public UnknownItemException(String noun, String id) {
        super("There is no " + noun + " »" + id + "«");
        this.noun = noun;
        this.id = id;
    }

    /** What was asked for: element, document, edition. */
    public String noun() {
        return noun;
    }

    /** The identity that was asked for. */
    public String id() {
        return id;
    }
}
