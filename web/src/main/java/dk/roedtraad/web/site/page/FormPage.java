package dk.roedtraad.web.site.page;

/**
 * A page with forms. What is sent comes here only from a page of this site and with the token of the session, and only from whom the
 * method's access lets, which it says by an annotation of its own.
 *
 * <p>What is done is answered with {@link Opening.Done}, so that reloading does nothing twice. What is refused is answered with
 * {@link Submission#refused}: the page is opened again, with what was typed and what is wrong at its field.
 */
public interface FormPage extends Page {
    /** Does what the form asks for. */
    Opening submit(Visit visit, Form form);

    /** Whether a form must carry the session's token; only signing in need not, since there is no session yet. */
    default boolean isBound() {
        return true;
    }
}
