package dk.roedtraad.web.site.page;

import dk.roedtraad.shared.Mistake;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody filled in and sent. Texts may have several lines and are as they were typed, but for white space around them and the ways
 * in which lines end. What is too long or has signs that no text has is a mistake of its field.
 *
 * @param values the values by the names of the fields
 */
public record Form(Map<String, String[]> values) {
    /** The longest text of a field, in characters. */
    public static final int LONGEST_TEXT = 20_000;

    /** The field that says which of a page's forms it is. */
    public static final String NAME = "form";

    /** The field that carries the session's token. */
    public static final String TOKEN = "token";

    /** Nothing filled in. */
    static final Form NONE = new Form(Map.of());

    private static final int MOST_VALUES = 200;

    /** Which of the page's forms was sent, or empty. */
    public String name() {
        return text(NAME);
    }

    /** The text of a field, or empty. */
    public String text(String field) {
        var given = values.getOrDefault(field, new String[0]);
        return given.length == 0 ? "" : tidy(given[0]);
    }

    /** All values of a field that may be chosen several times, without blank ones. */
    public Set<String> all(String field) {
        var all = new LinkedHashSet<String>();
        Arrays.stream(values.getOrDefault(field, new String[0]))
                .map(Form::tidy)
                .filter(value -> !value.isEmpty())
                .forEach(all::add);
        return all;
    }

    /** A password, exactly as it was typed. */
    public String secret(String field) {
        var given = values.getOrDefault(field, new String[0]);
        return given.length == 0 ? "" : given[0];
    }

    /** What is wrong with the form whatever it is about. */
    public List<Mistake> mistakes() {
        var mistakes = new ArrayList<Mistake>();
        values.forEach((field, given) -> {
            var texts = Arrays.stream(given).map(Form::tidy).toList();
            if (given.length > MOST_VALUES || texts.stream().anyMatch(text -> text.length() > LONGEST_TEXT)) {
                mistakes.add(Mistake.in(field, "longest", LONGEST_TEXT));
            } else if (texts.stream().anyMatch(Form::hasForeignSigns)) {
                mistakes.add(Mistake.in(field, "characters"));
            }
        });
        return mistakes;
    }

    private static String tidy(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private static boolean hasForeignSigns(String text) {
        return text.chars().anyMatch(sign -> Character.isISOControl(sign) && sign != '\n' && sign != '\t');
    }
}
