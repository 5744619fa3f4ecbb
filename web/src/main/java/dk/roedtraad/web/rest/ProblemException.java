package dk.roedtraad.web.rest;

import dk.roedtraad.shared.Mistake;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that is answered with a problem; carries what the text is composed of, in whatever language the reader has. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient @Nullable String field;
    private final String text;
    private final transient List<Object> arguments;
    private final transient List<Mistake> mistakes;
    private final transient @Nullable Long version;

    private ProblemException(ProblemType type, @Nullable String field, String text, List<Object> arguments) {
        this(type, field, text, arguments, List.of(), null);
    }

    private ProblemException(
            ProblemType type,
            @Nullable String field,
            String text,
            List<Object> arguments,
            List<Mistake> mistakes,
            @Nullable Long version) {
        super(type + (field == null ? "" : " in " + field));
        this.type = type;
        this.field = field;
        this.text = text;
        this.arguments = arguments;
        this.mistakes = List.copyOf(mistakes);
        this.version = version;
    }

    /** A problem whose text needs nothing but itself. */
    public static ProblemException of(ProblemType type, Object... arguments) {
        return new ProblemException(type, null, type.key() + ".detail", List.of(arguments));
    }

    /** A problem that another text of the bundle tells better. */
    public static ProblemException saying(ProblemType type, String text, Object... arguments) {
        return new ProblemException(type, null, text, List.of(arguments));
    }

    /** Something that is not written for every one of the mistakes. */
    public static ProblemException refused(List<Mistake> mistakes) {
        var field = mistakes.size() == 1 ? mistakes.get(0).field() : null;
        var text = ProblemType.REFUSED.key() + ".detail";
        return new ProblemException(
                ProblemType.REFUSED, field, text, List.of(String.valueOf(mistakes.size())), mistakes, null);
    }

    /** Something that has changed since it was read. */
    public static ProblemException stale(long current) {
        var text = ProblemType.PRECONDITION_FAILED.key() + ".version";
        return new ProblemException(
                ProblemType.PRECONDITION_FAILED, null, text, List.of(Long.toString(current)), List.of(), current);
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

    /** What is wrong with what would be written. */
    public List<Mistake> mistakes() {
        return mistakes;
    }

    /** The version that what would be written has now. */
    public @Nullable Long version() {
        return version;
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
