package dk.roedtraad.web.site.page;

/** A form comes from where forms must not come from, or in a way in which browsers send none. */
final class RefusedFormException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String kind;

    RefusedFormException(int status, String kind) {
        super("Refused a form: " + kind);
        this.status = status;
        this.kind = kind;
    }

    int status() {
        return status;
    }

    String kind() {
        return kind;
    }
}
