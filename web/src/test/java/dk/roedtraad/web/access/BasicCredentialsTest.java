package dk.roedtraad.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BasicCredentialsTest {

    @Test
    void readsNameAndPassword() {
        assertThat(BasicCredentials.in("Basic " + encoded("planner:rød grød")))
                .hasValue(new BasicCredentials("planner", "rød grød"));
    }

    @Test
    void letsAPasswordHaveColons() {
        assertThat(BasicCredentials.in("basic " + encoded("planner:a:b:")))
                .hasValue(new BasicCredentials("planner", "a:b:"));
    }

    @ParameterizedTest
    @MethodSource
    void readsNothingOutOfNonsense(String header) {
        assertThat(BasicCredentials.in(header)).isEmpty();
    }

    static Stream<String> readsNothingOutOfNonsense() {
        return Stream.of(
                "",
                "Basic",
                "Basic ",
                "Basic %%%",
                "Basic " + encoded("nocolon"),
                "Basic " + encoded(":nobody"),
                "Basic " + encoded("a:\u0000"),
                "Basic " + encoded("a\nb:c"),
                "Basic " + Base64.getEncoder().encodeToString(new byte[] {(byte) 0xff, ':', 'x'}),
                "Basic " + encoded("x".repeat(3000) + ":y"),
                "Bearer " + encoded("a:b"),
                "Digest username=\"a\"",
                encoded("a:b"));
    }

    @Test
    void tellsNoPassword() {
        assertThat(new BasicCredentials("planner", "hemmeligt").toString()).doesNotContain("hemmeligt");
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
