package dk.roedtraad.launcher;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dk.roedtraad.journal.JournalEntry;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a journal export back into entries; what is no entry to the letter is refused. */
final class JournalText {

    private static final Set<String> WORDS = Set.of(
            "recordedAt",
            "account",
            "role",
            "type",
            "subject",
            "loadedAt",
            "salt",
            "payload",
            "reason",
            "payloadDigest",
            "hash");
    private static final Set<String> NUMBERS = Set.of("sequence", "transaction", "version");
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<String, Object> fields;

    private JournalText(Map<String, Object> fields) {
        this.fields = fields;
    }

    /**
     * The entry that a line holds.
     *
     * @throws NotAnEntryException when it holds none
     */
    static JournalEntry entry(String line) throws NotAnEntryException {
        try (JsonParser json = JSON.createParser(line)) {
            return new JournalText(fields(json)).entry();
        } catch (NotAnEntryException problem) {
            throw problem;
        } catch (IOException | DateTimeException | IllegalArgumentException problem) {
            String why =
                    String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
            throw new NotAnEntryException("is not readable: " + why);
        }
    }

    private static Map<String, Object> fields(JsonParser json) throws IOException {
        Map<String, Object> fields = new HashMap<>();
        expect(json.nextToken() == JsonToken.START_OBJECT, "is no JSON object");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            fields.put(name, value(json, name));
        }
        expect(json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null, "holds more than one object");
        return fields;
    }

    private static Object value(JsonParser json, String name) throws IOException {
        JsonToken token = json.currentToken();
        if (WORDS.contains(name)) {
            expect(token == JsonToken.VALUE_STRING, "has no text as " + name);
            return json.getText();
        } else if (NUMBERS.contains(name)) {
            expect(token == JsonToken.VALUE_NUMBER_INT, "has no whole number as " + name);
            return json.getLongValue();
        } else if (name.equals("replayed")) {
            return json.getBooleanValue();
        }
        expect(name.equals("touches"), "has the unknown field " + name);
        expect(token == JsonToken.START_ARRAY, "has no list as touches");
        return touches(json);
    }

    private static List<String> touches(JsonParser json) throws IOException {
        List<String> touches = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(json.currentToken() == JsonToken.VALUE_STRING, "touches something that is no text");
            touches.add(json.getText());
        }
        return List.copyOf(touches);
    }

    private JournalEntry entry() throws NotAnEntryException {
        String salt = (String) fields.get("salt");
        return new JournalEntry(
                number("sequence"),
                Instant.parse(text("recordedAt")),
                number("transaction"),
                text("account"),
                text("role"),
                text("type"),
                text("subject"),
                touches(),
                Math.toIntExact(number("version")),
                (Boolean) required("replayed"),
                Instant.parse(text("loadedAt")),
                salt == null ? null : HexFormat.of().parseHex(salt),
                (@Nullable String) fields.get("payload"),
                (@Nullable String) fields.get("reason"),
                text("payloadDigest"),
                text("hash"));
    }

    private List<String> touches() throws NotAnEntryException {
        return ((List<?>) required("touches")).stream().map(String.class::cast).toList();
    }

    private long number(String name) throws NotAnEntryException {
        return (Long) required(name);
    }

    private String text(String name) throws NotAnEntryException {
        return (String) required(name);
    }

    private Object required(String name) throws NotAnEntryException {
        Object value = fields.get(name);
        if (value == null) {
            throw new NotAnEntryException("lacks the field " + name);
        }
        return value;
    }

    private static void expect(boolean holds, String otherwise) throws NotAnEntryException {
        if (!holds) {
            throw new NotAnEntryException(otherwise);
        }
    }
}
