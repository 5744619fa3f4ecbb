package dk.roedtraad.system;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What the site answered.
 *
 * @param address what was asked for
 * @param status the status of HTTP
 * @param headers the headers by their names in lower case
 * @param body the body
 */
public record Reply(URI address, int status, Map<String, List<String>> headers, String body) {

    /** The body as JSON. */
    public JsonObject json() {
        return JsonParser.parseString(body).getAsJsonObject();
    }

    /** The body as a page. */
    public Document page() {
        return Jsoup.parse(body, address.toString());
    }

    /** A header, or empty. */
    public String header(String name) {
        return String.join(", ", headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of()));
    }

    /** Whether the body is a page. */
    public boolean isPage() {
        return header("Content-Type").startsWith("text/html");
    }

    /** The body without chunk sizes and the like, and the headers, as one text to look for words in. */
    public String everything() {
        return headers + "\n" + body;
    }

    @Override
    public String toString() {
        String words = isPage() ? page().select("main").text() : body;
        return status + " " + address + " " + words.substring(0, Math.min(words.length(), 400));
    }
}
