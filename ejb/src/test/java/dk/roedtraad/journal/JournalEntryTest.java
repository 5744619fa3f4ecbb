package dk.roedtraad.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JournalEntryTest {

    private static final byte[] SALT = {1, 2, 3};
    private static final String PAYLOAD = "{\"a\":1}";
    private static final String PREVIOUS = Checkpoint.NOTHING.hash();

    private static JournalEntry entry(String type, @Nullable String payload) {
        var time = Instant.parse("2023-08-29T10:00:00Z");
        return new JournalEntry(
                1,
                time,
                1,
                "system:import",
                "admin",
                type,
                "link:k1",
                List.of("element:x"),
                1,
                true,
                time,
                payload == null ? null : SALT,
                payload,
                null,
                JournalEntry.digest(SALT, PAYLOAD, null),
                "");
    }

    // [utest->req~hash-chain~1]
    @Test
    void verifiesWithItsPayloadErased() {
        assertThat(entry("linkAdded", null).hashAfter(PREVIOUS))
                .isEqualTo(entry("linkAdded", PAYLOAD).hashAfter(PREVIOUS));
    }

    @Test
    void changesItsHashWithItsHeader() {
        assertThat(entry("linkChanged", PAYLOAD).hashAfter(PREVIOUS))
                .isNotEqualTo(entry("linkAdded", PAYLOAD).hashAfter(PREVIOUS));
    }

    // [utest->req~hash-chain~1]
    @Test
    void changesItsHashWithTheEntryBefore() {
        assertThat(entry("linkAdded", PAYLOAD).hashAfter("1".repeat(64)))
                .isNotEqualTo(entry("linkAdded", PAYLOAD).hashAfter(PREVIOUS));
    }

    @Test
    void hidesAPayloadBehindItsSalt() {
        assertThat(JournalEntry.digest(SALT, PAYLOAD, null))
                .isNotEqualTo(JournalEntry.digest(new byte[] {9}, PAYLOAD, null));
    }

    @Test
    void holdsTheReasonInTheDigest() {
        assertThat(JournalEntry.digest(SALT, PAYLOAD, "Because"))
                .isNotEqualTo(JournalEntry.digest(SALT, PAYLOAD, null));
    }
}
