package dk.roedtraad.web.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/element/A-4.1, /element/A-4.1",
        "/soeg?q=b%C3%A5d&kind=clause, /soeg?q=b%C3%A5d&kind=clause",
        "/en/element/A-4.1, /element/A-4.1",
        "/dokument/n%C3%A6stved, /dokument/n%C3%A6stved"
    })
    void leadsBackToAPageOfThisSite(String asked, String address) {
        assertThat(ReturnAddress.of(asked).address()).isEqualTo(address);
    }

    // [utest->req~sign-in-page~1]
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.dk",
                "///evil.dk",
                "/\\evil.dk",
                "\\/evil.dk",
                "/%2Fevil.dk",
                "/%5Cevil.dk",
                "/en//evil.dk",
                "/en/%2Fevil.dk",
                "https://evil.dk",
                "https:evil.dk",
                "javascript:alert(1)",
                "evil.dk",
                "/a/../../evil",
                "/x\r\nSet-Cookie: a=b",
                "/x%0d%0aSet-Cookie:%20a=b",
                "/\t/evil.dk",
                "/log-ind",
                "/en/log-ud",
                "/api/elements",
                "/admin/import",
                "/%zz",
                "/a#b"
            })
    void leadsNowhereElse(String asked) {
        assertThat(ReturnAddress.of(asked)).isEqualTo(ReturnAddress.FRONT);
    }
}
