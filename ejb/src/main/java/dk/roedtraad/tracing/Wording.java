package dk.roedtraad.tracing;

/**
 * What an item says; no verdict depends on it. Each part is empty where it has none.
 *
 * @param title its heading
 * @param description what is to be
 * @param rationale why
 * @param comment anything else
 */
public record Wording(String title, String description, String rationale, String comment) {

    /** Nothing. */
    public static final Wording NONE = new Wording("", "", "", "");

    /** A heading and no more. */
    public static Wording titled(String title) {
        return new Wording(title, "", "", "");
    }
}
