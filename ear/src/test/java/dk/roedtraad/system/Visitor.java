package dk.roedtraad.system;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;

/** Somebody without a role who asks a site over HTTP. */
public final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_REDIRECTS = 3;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI site;

    /** A visitor of the site at that address. */
    public Visitor(URI site) {
        this.site = site;
    }

    /** The address of the front page. */
    public URI site() {
        return site;
    }

    /** Asks for a path of the site, such as {@code /soeg?q=havn}; redirects are answers. */
    public Reply get(String path) {
        return send("GET", path);
    }

    /** Sends a request without a body. */
    public Reply send(String method, String path) {
        URI address = site.resolve(path);
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Reply(address, response.statusCode(), response.headers().map(), response.body());
        } catch (IOException problem) {
            throw new UncheckedIOException(method + " " + address, problem);
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }

    /** Asks and goes where the answers lead. */
    public Reply follow(String path) {
        Reply reply = get(path);
        for (int gone = 0; gone < MOST_REDIRECTS && isRedirect(reply); gone++) {
            reply = get(reply.address().resolve(reply.header("Location")).toString());
        }
        return reply;
    }

    private static boolean isRedirect(Reply reply) {
        return reply.status() > 300 && reply.status() < 400 && reply.status() != 304;
    }

    /** The page there, which must be. */
    public Document page(String path) {
        return found(path).page();
    }

    /** The JSON there, which must be. */
    public JsonObject json(String path) {
        return found(path).json();
    }

    private Reply found(String path) {
        Reply reply = follow(path);
        if (reply.status() != 200) {
            throw new AssertionError("not found: " + reply);
        }
        return reply;
    }

    /** Waits until graph and index have reached the journal's head. */
    public void awaitProjections() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Reply health = get("/health/ready");
            if (health.status() == 200 && !health.body().matches("(?s).*lag\"\\s*:\\s*[1-9].*")) {
                return;
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("the projections lag: " + get("/health/ready"));
    }

    /** The objects in a list of an answer. */
    public static List<JsonObject> objects(JsonObject answer, String list) {
        return objects(answer.getAsJsonArray(list)).toList();
    }

    private static Stream<JsonObject> objects(Iterable<JsonElement> array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject);
    }

    /** A text in an object, or empty. */
    public static String text(JsonObject object, String name) {
        return object.has(name) ? object.get(name).getAsString() : "";
    }
}
