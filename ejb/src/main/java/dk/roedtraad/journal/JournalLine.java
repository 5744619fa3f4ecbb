package dk.roedtraad.journal;

import dk.roedtraad.shared.CanonicalJson;
import java.util.HexFormat;
import java.util.TreeMap;

/** An entry as a line of a journal export: canonical JSON with every field that the entry has. */
public final class JournalLine {

    private JournalLine() {}

    /** The line, without its line feed. */
    public static String of(JournalEntry entry) {
        var fields = new TreeMap<String, Object>();
        CanonicalJson.image(entry).forEach((name, value) -> fields.put(name, text(value)));
        return CanonicalJson.of(fields);
    }

    private static Object text(Object value) {
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        return value instanceof java.time.Instant instant ? instant.toString() : value;
    }
}
