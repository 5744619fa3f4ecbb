package dk.roedtraad.launcher;

import java.io.IOException;
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

    Answer post(String path, String contentType, byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(site.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", contentType)
                .header("Accept", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        HttpResponse<String> response = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(response.statusCode(), response.body());
    }

    /**
     * What the site said.
     *
     * @param status the status code of HTTP
     * @param text the body
     */
    record Answer(int status, String text) {}
}
