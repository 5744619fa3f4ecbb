package dk.roedtraad.shared;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

// [impl->req~canonical-payload~1]
/**
 * One spelling for one content: keys sorted, no white space, absent values left out, only the escapes that JSON demands. What is
 * hashed is written by this class and kept as text.
 *
 * <p>Known values are text, boolean, whole number, date, enum (by {@link Codes}), list, map and record (by its components).
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** The canonical text of a value. */
    public static String of(Object value) {
        var json = new StringBuilder();
        write(json, value);
        return json.toString();
    }

    private static void write(StringBuilder json, Object value) {
        if (value instanceof CharSequence || value instanceof LocalDate) {
            quote(json, value.toString());
        } else if (value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            json.append(value);
        } else if (value instanceof Enum<?> constant) {
            quote(json, Codes.of(constant));
        } else if (value instanceof ElementId || value instanceof ElementNumber) {
            quote(json, value.toString());
        } else if (value instanceof List<?> list) {
            writeList(json, list);
        } else if (value instanceof Map<?, ?> map) {
            writeMap(json, map);
        } else if (value instanceof Record item) {
            writeMap(json, image(item));
        } else {
            throw new IllegalArgumentException(
                    "No canonical form for " + value.getClass().getName());
        }
    }

    /** The components of a record that are there, by name. */
    public static SortedMap<String, Object> image(Record item) {
        var image = new TreeMap<String, Object>();
        for (var component : item.getClass().getRecordComponents()) {
            var value = read(component, item);
            if (value != null) {
                image.put(component.getName(), value);
            }
        }
        return image;
    }

    private static @Nullable Object read(RecordComponent component, Record item) {
        try {
            return component.getAccessor().invoke(item);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }

    private static void writeList(StringBuilder json, List<?> list) {
        char separator = '[';
        for (var value : list) {
            write(json.append(separator), value);
            separator = ',';
        }
        json.append(list.isEmpty() ? "[]" : "]");
    }

    private static void writeMap(StringBuilder json, Map<?, ?> map) {
        char separator = '{';
        for (var entry : new TreeMap<>(map).entrySet()) {
            quote(json.append(separator), entry.getKey().toString());
            write(json.append(':'), entry.getValue());
            separator = ',';
        }
        json.append(map.isEmpty() ? "{}" : "}");
    }

    private static void quote(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (sign < ' ') {
                        json.append(String.format("\\u%04x", (int) sign));
                    } else {
                        json.append(sign);
                    }
                }
            }
        }
        json.append('"');
    }
}
