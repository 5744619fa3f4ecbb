package dk.roedtraad.web.element.page.writing;

import dk.roedtraad.shared.Citation;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.Mistake;
import dk.roedtraad.shared.Written;
import dk.roedtraad.web.site.page.Form;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A form's values as what they should be. What cannot be read so is a mistake of its field, and then nothing is written. */
final class Typed {

    private static final String EVIDENCE = "evidence";

    private final Form form;
    private final List<Mistake> mistakes = new ArrayList<>();

    Typed(Form form) {
        this.form = form;
    }

    /** The text of a field, or null where it is empty. */
    @Nullable
    String text(String field) {
        var text = form.text(field);
        return text.isEmpty() ? null : text;
    }

    /** The version of something that the page showed; what is no number is a version that nothing has. */
    long version(String field) {
        var text = form.text(field);
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    /** A day, or null. */
    @Nullable
    LocalDate day(String field) {
        var text = form.text(field);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException expected) {
            mistakes.add(Mistake.in(field, "date"));
            return null;
        }
    }

    /** The constant of that spelling, or null. */
    <E extends Enum<E>> @Nullable E constant(String field, Class<E> type) {
        var text = form.text(field);
        var found = Codes.find(type, text);
        if (found.isEmpty() && !text.isEmpty()) {
            mistakes.add(Mistake.in(field, "oneOf", Codes.all(type)));
        }
        return found.orElse(null);
    }

    /** The source that shows it: one there is by its key, or a new one by title and address; empty where none is named. */
    List<Citation> evidence() {
        var citation = new Citation(text("evidenceKey"), text("evidenceTitle"), text("evidenceAddress"));
        return citation.key() == null && citation.title() == null && citation.address() == null
                ? List.of()
                : List.of(citation);
    }

    /** Notes a mistake. */
    void refuse(String field, String rule, Object... arguments) {
        mistakes.add(Mistake.in(field, rule, arguments));
    }

    /** Writes, unless something could not be read; mistakes of the evidence stand at the first of its fields. */
    Written unlessRefused(Supplier<Written> writing) {
        if (!mistakes.isEmpty()) {
            return new Written.Refused(mistakes);
        }
        var written = writing.get();
        return written instanceof Written.Refused refused
                ? new Written.Refused(
                        refused.mistakes().stream().map(Typed::atItsField).toList())
                : written;
    }

    private static Mistake atItsField(Mistake mistake) {
        return Optional.of(mistake)
                .filter(found -> found.field().startsWith(EVIDENCE))
                .map(found -> new Mistake("evidenceTitle", found.rule(), found.arguments()))
                .orElse(mistake);
    }
}
