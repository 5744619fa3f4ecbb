package dk.roedtraad.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginTest {

    private static final String OWN = "https://example.dk";

    @ParameterizedTest
    @CsvSource({
        "same-origin, https://example.dk",
        "same-origin, ",
        ", https://example.dk",
        ", https://example.dk:443",
        ", https://EXAMPLE.dk",
        "same-origin, http://example.dk"
    })
    void takesWhatThisSiteSent(@Nullable String fetchSite, @Nullable String origin) {
        assertThat(SameOrigin.holds(fetchSite, origin, OWN)).isTrue();
    }

    // [utest->req~own-forms~1]
    @ParameterizedTest
    @CsvSource({
        ", ",
        "cross-site, https://example.dk",
        "same-site, https://example.dk",
        "none, https://example.dk",
        "same-origin, https://evil.dk",
        "same-origin, null",
        ", null",
        ", http://example.dk",
        ", https://example.dk.evil.dk",
        ", https://example.dk:8443",
        ", https://user@evil.dk",
        ", %%%"
    })
    void refusesTheRest(@Nullable String fetchSite, @Nullable String origin) {
        assertThat(SameOrigin.holds(fetchSite, origin, OWN)).isFalse();
    }

    @Test
    void takesAProgramThatSaysNothing() {
        assertThat(SameOrigin.holdsOrIsNoBrowser(null, null, OWN)).isTrue();
    }

    @Test
    void takesNoBrowserOfAnotherSiteAsAProgram() {
        assertThat(SameOrigin.holdsOrIsNoBrowser("cross-site", null, OWN)).isFalse();
    }
}
