package dk.roedtraad.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.shared.MalformedValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"req~a~1", "req~opening-hours.on_sundays~12", "Req~åbningstider~0", "x~a-~1"})
    void readsWhatItPrints(String id) {
        assertThat(ItemId.parse(id)).hasToString("Optional[" + id + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "req",
                "req~a",
                "req~a~",
                "req~a~x",
                "req~1a~1",
                "r2~a~1",
                "req~a..b~1",
                "req~a.~1",
                "req~a~1 "
            })
    void refusesWhatIsNoId(String id) {
        assertThat(ItemId.parse(id)).isEmpty();
    }

    @Test
    void refusesARevisionThatCannotBeCountedWith() {
        assertThatThrownBy(() -> ItemId.parse("req~a~99999999999")).isInstanceOf(MalformedValueException.class);
    }
}
