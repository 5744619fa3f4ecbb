package dk.roedtraad.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.0.1, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "192.0.2.128/25, 192.0.2.127, false",
        "192.0.2.128/25, 192.0.2.129, true",
        "2001:db8::/32, 2001:db8:1::5, true",
        "2001:db8::/32, 10.0.0.1, false",
        "'', 127.0.0.1, false",
        "127.0.0.1, localhost, false"
    })
    void trustsWhatTheSettingNames(String setting, String address, boolean trusted) {
        assertThat(new TrustedProxies(setting).trust(address)).isEqualTo(trusted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.dk", "10.0.0.0/33", "10.0.0.0/0", "10.0.0.0/x", "*"})
    void refusesASettingThatNamesNoAddress(String setting) {
        assertThatThrownBy(() -> new TrustedProxies(setting)).isInstanceOf(IllegalArgumentException.class);
    }
}
