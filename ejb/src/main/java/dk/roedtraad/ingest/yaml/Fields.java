package dk.roedtraad.ingest.yaml;

import dk.roedtraad.ingest.DataDirectory.ElementRef;
import dk.roedtraad.ingest.Problems;
import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.Key;
import dk.roedtraad.shared.Mistakes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The fields of one mapping. Whatever is wrong is noted with its line, and a harmless value is answered in its place, so that one
 * reading finds all mistakes.
 */
final class Fields extends Mapping {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    Fields(String file, Node node, String expected, Problems problems) {
        super(file, node, expected, problems);
    }

    @Nullable
    String optional(String name) {
        return text(name, Mistakes.LONGEST_LINE);
    }

    /** A text of several lines, stripped at both ends; null where there is none. */
    @Nullable
    String block(String name) {
        return text(name, Mistakes.LONGEST_TEXT);
    }

    private @Nullable String text(String name, int longest) {
        var node = value(name);
        if (node == null) {
            return null;
        }
        if (!(node instanceof ScalarNode scalar)) {
            problem(name, "write a text here, not a list or fields");
            return null;
        }
        var text = scalar.getValue().strip();
        if (text.length() > longest) {
            problem(name, "is " + text.length() + " characters long; at most " + longest + " are allowed");
            return null;
        }
        if (text.codePoints().anyMatch(sign -> Character.isISOControl(sign) && sign != '\n' && sign != '\t')) {
            problem(name, "holds a control character; remove it");
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    String required(String name) {
        var text = optional(name);
        if (text == null && value(name) == null) {
            problems().add(place(name), "»" + name + "« is missing; add it");
        }
        return text == null ? "?" : text;
    }

    String key(String name) {
        var text = required(name);
        return checkedKey(name, text) ? text : "unknown";
    }

    @Nullable
    String optionalKey(String name) {
        var text = optional(name);
        return text == null || checkedKey(name, text) ? text : null;
    }

    private boolean checkedKey(String name, String text) {
        boolean valid = text.equals("?") || Key.isKey(text);
        if (!valid) {
            problem(
                    name,
                    "»" + text + "« is no key; use lower-case letters a to z, digits and single hyphens, at most "
                            + Key.LONGEST + " characters");
        }
        return valid && !text.equals("?");
    }

    String code(String name) {
        var text = required(name);
        if (!text.equals("?") && !Key.isCode(text)) {
            problem(name, "»" + text + "« is no code; use letters only, the first one small");
        }
        return text;
    }

    LocalDate date(String name) {
        required(name);
        var date = optionalDate(name);
        return date == null ? LocalDate.EPOCH : date;
    }

    @Nullable
    LocalDate optionalDate(String name) {
        var text = optional(name);
        if (text == null) {
            return null;
        }
        try {
            var date = LocalDate.parse(text);
            if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
                problem(name, text + " lies outside " + EARLIEST + " to " + LATEST);
            }
            return date;
        } catch (DateTimeException e) {
            problem(name, "»" + text + "« is no date; write it like 2023-08-29");
            return null;
        }
    }

    boolean flag(String name) {
        var flag = optionalFlag(name);
        return flag != null && flag;
    }

    @Nullable
    Boolean optionalFlag(String name) {
        var text = optional(name);
        if (text == null) {
            return null;
        }
        if (!text.equals("true") && !text.equals("false")) {
            problem(name, "»" + text + "« must be true or false");
        }
        return text.equals("true");
    }

    int number(String name, int otherwise) {
        var text = optional(name);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("\\d{1,6}")) {
            problem(name, "»" + text + "« must be a whole number from 0 to 999999");
            return otherwise;
        }
        return Integer.parseInt(text);
    }

    <E extends Enum<E>> E constant(Class<E> type, String name) {
        var text = required(name);
        var found = Codes.find(type, text);
        if (found.isEmpty() && !text.equals("?")) {
            problem(name, "»" + text + "« is not known; use one of " + Codes.all(type));
        }
        return found.orElse(type.getEnumConstants()[0]);
    }

    Bilingual bilingual(String name) {
        var text = optionalBilingual(name);
        if (text == null && value(name) == null) {
            problems().add(place(name), "»" + name + "« is missing; write {da: …, en: …}");
        }
        return text == null ? new Bilingual("?", null) : text;
    }

    @Nullable
    Bilingual optionalBilingual(String name) {
        var node = value(name);
        if (node == null) {
            return null;
        }
        var texts = new Fields(file(), node, "a text in two languages, {da: …, en: …},", problems());
        var bilingual = new Bilingual(texts.required("da"), texts.optional("en"));
        texts.done();
        return bilingual;
    }

    @Nullable
    ElementRef element(String name) {
        var text = required(name);
        var parts = text.split("/", -1);
        if (parts.length == 2 && Key.isKey(parts[0]) && Key.isKey(parts[1])) {
            return new ElementRef(parts[0], parts[1]);
        }
        if (!text.equals("?")) {
            problem(name, "»" + text + "« names no element; write document/key");
        }
        return null;
    }

    @Nullable
    Fields optionalFields(String name, String expected) {
        var node = value(name);
        return node == null ? null : new Fields(file(), node, expected, problems());
    }

    List<String> keys(String name) {
        var keys = new ArrayList<String>();
        for (var node : nodes(name)) {
            if (node instanceof ScalarNode scalar && Key.isKey(scalar.getValue())) {
                keys.add(scalar.getValue());
            } else {
                problems().add(place(node), "»" + name + "«: write keys here, such as [one, two]");
            }
        }
        return keys;
    }

    List<Fields> list(String name, String expected) {
        return nodes(name).stream()
                .map(node -> new Fields(file(), node, expected, problems()))
                .toList();
    }

    private List<Node> nodes(String name) {
        var node = value(name);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problem(name, "write a list here: one entry a line, each beginning with »- «");
        return List.of();
    }
}
