package dk.roedtraad.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientConnectionTest {

    private static final String FOR = "X-Forwarded-For";
    private static final TrustedProxies NOBODY = new TrustedProxies("");
    private static final TrustedProxies PROXIES = new TrustedProxies("10.0.0.0/8, 127.0.0.1,2001:db8::/32");

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0:0:0:0:0:0:0:1", "::1", "127.3.2.1"})
    void knowsThisMachine(String remote) {
        assertThat(from(remote, "http", Map.of(), NOBODY).loopback()).isTrue();
    }

    // [utest->req~sign-in-header~1]
    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "X-Forwarded-Proto", "Forwarded", "Via"})
    void takesNothingThatWasForwardedAsFromThisMachine(String header) {
        assertThat(from("127.0.0.1", "http", Map.of(header, "127.0.0.1"), NOBODY)
                        .loopback())
                .isFalse();
    }

    @Test
    void believesNobodyWhoIsNotTrusted() {
        var connection = from("192.0.2.1", "http", Map.of(FOR, "127.0.0.1", "X-Forwarded-Proto", "https"), PROXIES);

        assertThat(connection.secure() || connection.loopback()).isFalse();
        assertThat(connection.address()).isEqualTo("192.0.2.1");
    }

    @Test
    void believesATrustedProxy() {
        var connection = from(
                "10.1.2.3",
                "http",
                Map.of(FOR, "192.0.2.1", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "example.dk"),
                PROXIES);

        assertThat(connection).isEqualTo(new ClientConnection("192.0.2.1", true, false, "https://example.dk"));
    }

    @Test
    void takesAProxyThatSaysForNobodyAsNobodyHere() {
        assertThat(from("127.0.0.1", "http", Map.of(), PROXIES).loopback()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            127.0.0.1, 192.0.2.1           | 192.0.2.1
            192.0.2.1, 10.9.9.9            | 192.0.2.1
            evil, 192.0.2.1, 10.9.9.9      | 192.0.2.1
            192.0.2.1:4711                 | 192.0.2.1
            [2001:db9::1]:4711             | 2001:db9::1
            2001:db9::1                    | 2001:db9::1
            192.0.2.1, localhost           | unknown
            192.0.2.1, <script>            | unknown
            10.1.1.1                       | 10.1.1.1
            """)
    void findsTheNearestAddressThatIsNoProxy(String forwarded, String client) {
        assertThat(from("10.1.2.3", "http", Map.of(FOR, forwarded), PROXIES).address())
                .isEqualTo(client);
    }

    @Test
    void believesTheNearestWordAboutTheScheme() {
        assertThat(from("10.1.2.3", "http", Map.of(FOR, "192.0.2.1", "X-Forwarded-Proto", "https, http"), PROXIES)
                        .secure())
                .isFalse();
    }

    private static ClientConnection from(
            String remote, String scheme, Map<String, String> headers, TrustedProxies proxies) {
        return ClientConnection.of(remote, scheme, name -> headers.getOrDefault(name, ""), proxies);
    }
}
