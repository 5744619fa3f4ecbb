package dk.roedtraad.web.rest;

import dk.roedtraad.shared.Digests;
import dk.roedtraad.shared.ElementId;
import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonParserFactory;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A request that would change the record: the version it rests on, its key, and its body, read strictly. */
public final class WriteRequest {

    /** The largest body, in bytes. */
    public static final int LARGEST_BODY = 256 * 1024;

    /** The header of what the sender calls the request. */
    public static final String KEY = "Idempotency-Key";

    private static final int KILO = 1024;
    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]([\\x20-\\x7e]{0,253}[\\x21-\\x7e])?");
    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"v(\\d{1,18})(?:-[0-9a-f]{1,64})?\"");
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());
    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private final String path;
    private final HttpHeaders headers;
    private final byte[] bytes;
    private final Body body;

    private WriteRequest(String path, HttpHeaders headers, byte[] bytes) {
        this.path = path;
        this.headers = headers;
        this.bytes = bytes;
        this.body = Body.of(object(bytes));
    }

    /** Reads the request. */
    public static WriteRequest read(UriInfo uri, HttpHeaders headers, InputStream stream) {
        return new WriteRequest(uri.getPath(), headers, bytes(stream));
    }

    /** Its body. */
    public Body body() {
        return body;
    }

    /**
     * The version that the writer has read, by {@code If-Match}. Only the version counts of the mark: what else it says is how the thing
     * was shown. So a mark that a proxy made weak will do, and {@code *} will not: it names nothing that was read.
     */
    // [impl->req~versions~1]
    public long version() {
        var given = values(HttpHeaders.IF_MATCH);
        if (given.isEmpty()) {
            throw ProblemException.of(ProblemType.PRECONDITION_REQUIRED);
        }
        var version = VERSION.matcher(given.get(0).strip());
        if (given.size() > 1 || !version.matches()) {
            throw ProblemException.malformed(HttpHeaders.IF_MATCH, "version");
        }
        return Long.parseLong(version.group(1));
    }

    /** What the sender calls it. */
    Optional<String> key() {
        var given = values(KEY);
        if (given.size() > 1
                || given.stream().anyMatch(key -> !PRINTABLE.matcher(key).matches())) {
            throw ProblemException.malformed(KEY, "requestKey");
        }
        return given.stream().findFirst();
    }

    /** What is asked for, so that another request is told apart. */
    String digest() {
        var address = ("POST " + path + "\n").getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Digests.sha256(address, bytes));
    }

    /** The element that an address names; numbers may change, so that only an identity is written to. */
    public static ElementId element(String text) {
        if (!ElementId.looksLike(text)) {
            throw ProblemException.malformed("element", "identity");
        }
        return new ElementId(text);
    }

    private List<String> values(String header) {
        var values = headers.getRequestHeader(header);
        return values == null ? List.of() : values;
    }

    private static byte[] bytes(InputStream stream) {
        try {
            var bytes = stream.readNBytes(LARGEST_BODY + 1);
            if (bytes.length > LARGEST_BODY) {
                throw ProblemException.saying(ProblemType.TOO_LARGE, "tooLarge.body", LARGEST_BODY / KILO);
            }
            return bytes;
        } catch (IOException e) {
            throw ProblemException.of(ProblemType.MALFORMED_REQUEST);
        }
    }

    private static JsonObject object(byte[] bytes) {
        try {
            var text = text(bytes);
            endAfterOne(text);
            try (var reader = READERS.createReader(new StringReader(text))) {
                return reader.readObject();
            }
        } catch (CharacterCodingException | RuntimeException expected) {
            // The reader has a family of exceptions for bad syntax, but tells of pits, duplicates and other kinds of
            // value otherwise.
            throw malformed();
        }
    }

    /** Makes sure that nothing follows the first value, which the reader does not look for: the parser throws where something does. */
    private static void endAfterOne(String text) {
        try (var parser = PARSERS.createParser(new StringReader(text))) {
            while (parser.hasNext()) {
                parser.next();
            }
        }
    }

    private static ProblemException malformed() {
        return ProblemException.saying(ProblemType.MALFORMED_REQUEST, "malformedRequest.json");
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
