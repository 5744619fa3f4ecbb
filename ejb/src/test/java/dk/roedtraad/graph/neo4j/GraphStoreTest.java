package dk.roedtraad.graph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.graph.Direction;
import dk.roedtraad.graph.GraphSettings;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ProjectionUnavailableException;
import dk.roedtraad.shared.Sight;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class GraphStoreTest {

    @Test
    void saysThatTheGraphCannotBeReachedWhereNobodyListens() throws IOException {
        var store = new GraphStore(
                new GraphSettings("bolt://127.0.0.1:" + freePort(), "neo4j", "secret", Duration.ofSeconds(1)));
        var graph = new Neo4jTraceGraph();
        graph.store = store;
        try {
            assertThatThrownBy(() -> graph.reach(Sight.PUBLIC, ElementId.derivedFrom("d", "a"), Direction.UP))
                    .isInstanceOf(ProjectionUnavailableException.class);
        } finally {
            store.close();
        }
    }

    @Test
    void keepsThePasswordOutOfMessages() {
        assertThat(new GraphSettings("bolt://127.0.0.1:7687", "neo4j", "secret", Duration.ofSeconds(1)))
                .asString()
                .doesNotContain("secret");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
