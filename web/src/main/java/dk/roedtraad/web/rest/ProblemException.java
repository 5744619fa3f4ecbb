package dk.roedtraad.web.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that is answered with a problem; carries what the text is composed of, in whatever language the reader has. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient @Nullable String field;
    private final String text;
    private final transient List<Object> arguments;

    private ProblemException(ProblemType type, @Nullable String field, String text, List<Object> arguments) {
        super(type + (field == null ? "" : " in " + field));
        this.type = type;
        this.field = field;
        this.text = text;
        this.arguments = arguments;
    }

    /** A problem whose text needs nothing but itself. */
    public static ProblemException of(ProblemType type, Object... arguments) {
        return new ProblemException(type, null, type.key() + ".detail", List.of(arguments));
    }

    /** A problem with a field; its text begins with the field's name. */
    public static ProblemException in(String field, ProblemType type) {
        return new ProblemException(type, field, type.key() + ".detail", List.of(field));
    }

    /** A field whose value breaks the rule of that name in the texts. */
    public static ProblemException malformed(String field, String rule, Object... arguments) {
        return new ProblemException(ProblemType.MALFORMED_VALUE, field, "rule." + rule, List.of(arguments));
    }

    /** An item that is not there, asked for by the value of a field. */
    public static ProblemException unknown(String field, String value) {
        return new ProblemException(
                ProblemType.UNKNOWN_ITEM, field, ProblemType.UNKNOWN_ITEM.key() + ".detail", List.of(field, value));
    }

    /** What kind of problem it is. */
    public ProblemType type() {
        return type;
    }

    /** The field it is about. */
    public @Nullable String field() {
        return field;
    }

    /** How many seconds to wait, where the problem says so. */
    @Nullable
    Object pause() {
        return type == ProblemType.TOO_MANY_FAILURES && !arguments.isEmpty() ? arguments.get(0) : null;
    }

    /** The reader's text. */
    String detail(ProblemTexts texts) {
        return texts.text(text, arguments.toArray());
    }
}
