package dk.roedtraad.trace;

import dk.roedtraad.shared.RecordItem;
import java.util.List;

/**
 * A link rule (linkregel): which kind may link to which by which type. What no rule allows is refused.
 *
 * @param from kind of the later element
 * @param type type of the link
 * @param to kind of the earlier element
 * @param min how many such links an element of kind {@code from} should have at least
 * @param max how many at most
 */
public record LinkRule(String from, String type, String to, int min, int max) implements RecordItem {

    @Override
    public String id() {
        return id(from, type, to);
    }

    /** The identity of the rule for such links. */
    public static String id(String from, String type, String to) {
        return from + "/" + type + "/" + to;
    }

    @Override
    public String noun() {
        return "linkRule";
    }

    @Override
    public List<String> touches() {
        return List.of();
    }
}
