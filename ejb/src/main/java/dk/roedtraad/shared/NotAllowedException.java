package dk.roedtraad.shared;

/** Somebody asked for what their role may not do. */
public final class NotAllowedException extends RoedTraadException {

    private static final long serialVersionUID = 1L;

    private final Act act;

    public NotAllowedException(Role role, Act act) {
        super("A " + Codes.of(role) + " may not " + Codes.of(act));
        this.act = act;
    }

    /** What was asked for. */
    public Act act() {
        return act;
    }
}
