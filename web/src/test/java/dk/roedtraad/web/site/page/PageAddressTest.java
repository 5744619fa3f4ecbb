package dk.roedtraad.web.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {
    @ParameterizedTest
    @CsvSource({
        "/, DA, /",
        "'', DA, /",
        "/en, EN, /",
        "/en/, EN, /",
        "/en/soeg, EN, /soeg",
        "/soeg, DA, /soeg",
        "/energi, DA, /energi",
        "/element/en, DA, /element/en"
    })
    void readsLanguageAndPath(String request, Language language, String path) {
        assertThat(PageAddress.of(request)).isEqualTo(new PageAddress(language, path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/elements", "/openapi", "/health/ready", "/assets/abc/x.css"})
    void leavesMachinesAlone(String request) {
        assertThat(PageAddress.isForOthers(request)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/apis", "/soeg", "/front/front.xhtml", "/jakarta.faces.resource/x.js.xhtml"})
    void takesEverythingElse(String request) {
        assertThat(PageAddress.isForOthers(request)).isFalse();
    }

    @Test
    void namesAnotherHostInNoRedirect() {
        assertThat(PageAddress.of("//evil.example/").withoutTrailingSlash().text())
                .isEqualTo("/evil.example");
    }
}
