package dk.roedtraad.web.rest;

import dk.roedtraad.shared.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A failure as the client reads it, after RFC 9457.
 *
 * @param type stable address of the kind of failure
 * @param title what kind it is, in the reader's language
 * @param status the HTTP status
 * @param detail what is wrong here and what to do next
 * @param field the parameter it is about
 * @param errors every mistake in what would be written
 * @param version the version that it has now, where an old one was named
 * @param incident under what the site's log has it
 */
public record ProblemRepresentation(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String field,
        @Nullable List<FieldError> errors,
        @Nullable Long version,
        @Nullable String incident) {

    /**
     * A mistake in a field.
     *
     * @param field the field of the body; of one within another field, {@code passage.quote} or {@code evidence[0].title}
     * @param detail what is wrong and what to do next
     */
    public record FieldError(String field, String detail) {}

    private static @Nullable List<FieldError> errors(ProblemException problem, ProblemTexts texts) {
        return problem.mistakes().isEmpty()
                ? null
                : problem.mistakes().stream()
                        .map(mistake -> new FieldError(mistake.field(), texts.rule(mistake)))
                        .toList();
    }

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The problem for a reader of that language. */
    static ProblemRepresentation of(ProblemException problem, Language language, @Nullable String incident) {
        var texts = new ProblemTexts(language);
        var type = problem.type();
        return new ProblemRepresentation(
                type.uri(),
                texts.title(type),
                type.status(),
                problem.detail(texts),
                problem.field(),
                errors(problem, texts),
                problem.version(),
                incident);
    }
}
