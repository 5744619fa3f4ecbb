package dk.roedtraad.graph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.graph.GraphSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

// [utest->req~graph-away~1]
class GraphWatchTest {

    @Test
    @Timeout(10)
    void takesSilenceForAway() throws IOException {
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var watch = new GraphWatch(new GraphSettings(
                    "bolt://127.0.0.1:" + silent.getLocalPort(), "neo4j", "secret", Duration.ofSeconds(1)));
            try {
                watch.look();

                assertThat(watch.isAway()).isTrue();
            } finally {
                watch.close();
            }
        }
    }

    @Test
    void takesNothingForAwayBeforeItLooked() {
        var watch = new GraphWatch(new GraphSettings("bolt://127.0.0.1:1", "neo4j", "secret", Duration.ofSeconds(1)));

        assertThat(watch.isAway()).isFalse();
    }
}
