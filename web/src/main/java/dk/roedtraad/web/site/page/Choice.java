package dk.roedtraad.web.site.page;

/**
 * Something to choose in a field of a form.
 *
 * @param value what is sent
 * @param label what people read
 */
public record Choice(String value, String label) {}
