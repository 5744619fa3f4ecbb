package dk.roedtraad.shared;

/** A value that cannot be what it is said to be; names the field, the value and the rule. */
public final class MalformedValueException extends RoedTraadException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUOTED = 60;

    private final String field;
    private final String rule;

    public MalformedValueException(String field, String value, String rule) {
        super(field + " »" + shortened(value) + "«: " + rule);
        this.field = field;
        this.rule = rule;
    }

    /** The field whose value is refused. */
    public String field() {
        return field;
    }

    /** What the value should have been. */
    public String rule() {
        return rule;
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_QUOTED ? value : value.substring(0, LONGEST_QUOTED) + "…";
    }
}
