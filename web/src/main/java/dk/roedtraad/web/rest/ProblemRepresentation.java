package dk.roedtraad.web.rest;

import dk.roedtraad.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A failure as the client reads it, after RFC 9457.
 *
 * @param type stable address of the kind of failure
 * @param title what kind it is, in the reader's language
 * @param status the HTTP status
 * @param detail what is wrong here and what to do next
 * @param field the parameter it is about
 * @param incident under what the site's log has it
 */
public record ProblemRepresentation(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String field,
        @Nullable String incident) {

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The problem for a reader of that language. */
    static ProblemRepresentation of(ProblemException problem, Language language, @Nullable String incident) {
        var texts = new ProblemTexts(language);
        var type = problem.type();
        return new ProblemRepresentation(
                type.uri(), texts.title(type), type.status(), problem.detail(texts), problem.field(), incident);
    }
}
