package dk.roedtraad.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Speaks to a running site in the administrator's name, with the token of its home directory. */
final class AdminCall {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final URI site;
    private final String token;

    AdminCall(URI site, String token) {
        this.site = site;
        this.token = token;
    }

    URI site() {
        return site;
    }

    Answer post(String path, String contentType, byte[] body) throws IOException, InterruptedException {
        HttpRequest request = to(path).header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        HttpResponse<String> response =
                client().send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(response.statusCode(), response.body());
    }

    /** Gets what the site sends for as long as it does. */
    HttpResponse<InputStream> get(String path) throws IOException, InterruptedException {
        return client().send(to(path).GET().build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    /** Has the site do something that it tells of line by line, and hands on each line as it comes. */
    int follow(String path, Told lines) throws IOException, InterruptedException {
        HttpRequest request = to(path).POST(HttpRequest.BodyPublishers.noBody()).build();
        HttpResponse<InputStream> response = client().send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (BufferedReader text = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                if (response.statusCode() == HttpStatus.OK) {
                    lines.line(line);
                }
            }
        }
        return response.statusCode();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(site.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/plain, application/x-ndjson");
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    /** Who hears the lines. */
    @FunctionalInterface
    interface Told {

        /** Hears one. */
        void line(String line);
    }

    /**
     * What the site said.
     *
     * @param status the status code of HTTP
     * @param text the body
     */
    record Answer(int status, String text) {}
}
