package dk.roedtraad.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.testing.RunningSite;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

// [utest->req~starting-greeting~1]
class DoorkeeperTest {

    private final int port = RunningSite.freePort();

    @Test
    void asksToComeAgainAndNamesNoServer() throws Exception {
        Doorkeeper doorkeeper = Doorkeeper.at("127.0.0.1", port);
        try {
            HttpResponse<String> answer = ask();

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(answer.headers().firstValue("Server")).isEmpty();
            assertThat(answer.body()).contains("Rød Tråd starter");
        } finally {
            doorkeeper.leave();
        }
    }

    @Test
    void leavesTheDoorOpenForTheNext() throws IOException {
        Doorkeeper.at("127.0.0.1", port).leave();

        assertThatThrownBy(this::ask).isInstanceOf(ConnectException.class);
    }

    private HttpResponse<String> ask() throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/element/A-2.1"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
