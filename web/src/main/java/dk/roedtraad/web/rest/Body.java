package dk.roedtraad.web.rest;

import dk.roedtraad.shared.Citation;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Mistake;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object, each asked for by what it should be. Whatever cannot be that is noted, and so is a field that nobody asked
 * for; {@link #done} refuses all of it at once. A field that is {@code null} counts as not given.
 */
// [impl->req~strict-bodies~1]
public final class Body {

    /** The most items of a list. */
    public static final int LONGEST_LIST = 100;

    private final JsonObject object;
    private final String prefix;
    private final List<Mistake> mistakes;
    private final Set<String> asked = new HashSet<>();

    private Body(JsonObject object, String prefix, List<Mistake> mistakes) {
        this.object = object;
        this.prefix = prefix;
        this.mistakes = mistakes;
    }

    /** The fields of a request's object. */
    static Body of(JsonObject object) {
        return new Body(object, "", new ArrayList<>());
    }

    /** A text, or null. */
    public @Nullable String text(String field) {
        var value = value(field);
        if (value == null) {
            return null;
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        note(field, "typeText");
        return null;
    }

    /** A text that must be there. */
    public String required(String field) {
        var text = text(field);
        if (text == null && value(field) == null) {
            note(field, "missing");
        }
        return text == null ? "" : text;
    }

    /** A date, or null. */
    public @Nullable LocalDate date(String field) {
        return parsed(field, "date", LocalDate::parse);
    }

    /** An element by its identity, or null. */
    public @Nullable ElementId element(String field) {
        return parsed(field, "identity", text -> {
            if (!ElementId.looksLike(text)) {
                throw new DateTimeException(text);
            }
            return new ElementId(text);
        });
    }

    /** A constant by its public spelling, or null. */
    public <E extends Enum<E>> @Nullable E constant(Class<E> type, String field) {
        var text = text(field);
        var constant = text == null ? null : Codes.find(type, text).orElse(null);
        if (text != null && constant == null) {
            note(field, "oneOf", Codes.all(type));
        }
        return constant;
    }

    /** A list of texts, empty where there is none. */
    public List<String> texts(String field) {
        var texts = new ArrayList<String>();
        for (var value : list(field)) {
            if (value instanceof JsonString text) {
                texts.add(text.getString());
            } else {
                note(field, "typeTexts");
            }
        }
        return texts;
    }

    /** The fields of an object, or null. */
    public @Nullable Body object(String field) {
        var value = value(field);
        return value == null ? null : nested(field, value);
    }

    /** A source, or null: its key, or an object with title and address. */
    public @Nullable Citation source(String field) {
        var value = value(field);
        return value == null ? null : citation(field, value);
    }

    /** A list of sources, empty where there is none. */
    public List<Citation> sources(String field) {
        var sources = new ArrayList<Citation>();
        for (var value : list(field)) {
            var citation = citation(field + "[" + sources.size() + "]", value);
            sources.add(citation == null ? Citation.of("?") : citation);
        }
        return sources;
    }

    /** Refuses everything that was noted, in this object and in those within it. */
    public void done() {
        finish();
        if (!mistakes.isEmpty()) {
            throw ProblemException.refused(mistakes);
        }
    }

    /** Notes the fields of a nested object that nobody asked for. */
    public void finish() {
        for (var field : object.keySet()) {
            if (!asked.contains(field)) {
                note(field.length() <= LONGEST_LIST ? field : field.substring(0, LONGEST_LIST), "unknownField");
            }
        }
    }

    private @Nullable Citation citation(String field, JsonValue value) {
        if (value instanceof JsonString key) {
            return Citation.of(key.getString());
        }
        var fields = nested(field, value);
        if (fields == null) {
            return null;
        }
        var title = fields.text("title");
        var address = fields.text("address");
        fields.finish();
        return new Citation(null, title, address);
    }

    private @Nullable Body nested(String field, JsonValue value) {
        if (value instanceof JsonObject fields) {
            return new Body(fields, prefix + field + ".", mistakes);
        }
        note(field, "typeObject");
        return null;
    }

    private List<JsonValue> list(String field) {
        var value = value(field);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof JsonArray list)) {
            note(field, "typeList");
            return List.of();
        }
        if (list.size() > LONGEST_LIST) {
            note(field, "longestList", String.valueOf(LONGEST_LIST));
            return List.of();
        }
        return list;
    }

    private <T> @Nullable T parsed(String field, String rule, Function<String, T> parser) {
        var text = text(field);
        try {
            return text == null ? null : parser.apply(text);
        } catch (DateTimeException expected) {
            note(field, rule);
            return null;
        }
    }

    private @Nullable JsonValue value(String field) {
        asked.add(field);
        var value = object.get(field);
        return value == null || value.getValueType() == JsonValue.ValueType.NULL ? null : value;
    }

    private void note(String field, String rule, Object... arguments) {
        mistakes.add(Mistake.in(prefix + field, rule, arguments));
    }
}
