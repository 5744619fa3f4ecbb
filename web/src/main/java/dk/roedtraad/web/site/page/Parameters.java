package dk.roedtraad.web.site.page;

import dk.roedtraad.shared.MalformedValueException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The parameters of a query. Blank values count as absent, so that an empty field of a form narrows nothing; everything else is checked.
 *
 * @param values the values by name
 */
public record Parameters(Map<String, String[]> values) {
    /** The longest text that is searched for, in characters. */
    public static final int LONGEST_TEXT = 200;

    private static final int MOST_VALUES = 40;
    private static final int LAST_PAGE = 10_000;

    /** The one value of a parameter, or empty. */
    public String one(String name) {
        var found = all(name);
        if (found.size() > 1) {
            throw new MalformedValueException(name, String.join(", ", found), "give one value only");
        }
        return found.isEmpty() ? "" : found.iterator().next();
    }

    /** All values of a parameter, each of which must be known. */
    public Set<String> known(String name, Predicate<String> isKnown) {
        var found = all(name);
        for (var value : found) {
            if (!isKnown.test(value)) {
                throw new MalformedValueException(name, value, "this value is not known");
            }
        }
        return found;
    }

    /** The page of a list, from 1. */
    public int page() {
        var text = one("page");
        if (text.isEmpty()) {
            return 1;
        }
        if (!text.matches("[1-9]\\d{0,4}") || Integer.parseInt(text) > LAST_PAGE) {
            throw new MalformedValueException("page", text, "use a whole number from 1 to " + LAST_PAGE);
        }
        return Integer.parseInt(text);
    }

    private Set<String> all(String name) {
        var found = new LinkedHashSet<String>();
        Arrays.stream(values.getOrDefault(name, new String[0]))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .forEach(found::add);
        if (found.size() > MOST_VALUES) {
            throw new MalformedValueException(name, found.size() + " values", "use at most " + MOST_VALUES);
        }
        for (var value : found) {
            if (value.length() > LONGEST_TEXT || value.chars().anyMatch(Character::isISOControl)) {
                throw new MalformedValueException(name, value, "use at most " + LONGEST_TEXT + " printable characters");
            }
        }
        return found;
    }
}
