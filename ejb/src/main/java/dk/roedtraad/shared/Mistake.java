package dk.roedtraad.shared;

import java.util.List;

/**
 * Something in a command that breaks a rule.
 *
 * @param field the field of the command, as forms and bodies call it
 * @param rule name of the rule; the texts for people stand in the message bundles under {@code rule.} and this name
 * @param arguments what the text says of the case
 */
public record Mistake(String field, String rule, List<Object> arguments) {

    public Mistake {
        arguments = List.copyOf(arguments);
    }

    /** A mistake in a field. */
    public static Mistake in(String field, String rule, Object... arguments) {
        return new Mistake(field, rule, List.of(arguments));
    }
}
