package dk.roedtraad.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JournalChainTest {

    private final List<JournalEntry> entries = WrittenJournal.of(6).entries();

    @Test
    void findsNothingWrongWithAWholeJournal() {
        assertThat(faults()).isEmpty();
    }

    @Test
    void namesTheEntryWhoseHeaderWasAltered() {
        change(3, entry -> altered(entry, "admin", entry.payload(), entry.payloadDigest(), entry.hash()));
        assertThat(faults()).singleElement().asString().startsWith("entry 3 does not have the hash");
    }

    @Test
    void namesTheEntryWhosePayloadWasAltered() {
        change(3, entry -> altered(entry, entry.role(), "{}", entry.payloadDigest(), entry.hash()));
        assertThat(faults()).singleElement().asString().startsWith("entry 3 has a payload or reason");
    }

    @Test
    void namesTheEntryWhoseDigestWasMadeToFit() {
        change(3, entry -> altered(entry, entry.role(), "{}", digest(entry, "{}"), entry.hash()));
        assertThat(faults()).singleElement().asString().startsWith("entry 3 does not have the hash");
    }

    @Test
    void namesTheNextEntryWhereTheHashWasMadeToFitToo() {
        change(3, entry -> {
            var fitted = altered(entry, entry.role(), "{}", digest(entry, "{}"), "");
            return altered(
                    fitted,
                    fitted.role(),
                    "{}",
                    fitted.payloadDigest(),
                    fitted.hashAfter(entries.get(1).hash()));
        });
        assertThat(faults()).singleElement().asString().startsWith("entry 4 does not have the hash");
    }

    @Test
    void namesWhereAnEntryIsMissing() {
        entries.remove(2);
        assertThat(faults()).extracting(JournalFault::toString).containsExactly("entry 4 stands where entry 3 should");
    }

    @Test
    void namesHowManyAreMissing() {
        entries.subList(1, 4).clear();
        assertThat(faults())
                .extracting(JournalFault::toString)
                .containsExactly("entry 5 stands where the entries 2 to 4 should");
    }

    @Test
    void namesTheFirstEntryThatIsMissing() {
        entries.remove(0);
        assertThat(faults()).first().hasToString("entry 2 stands where entry 1 should");
    }

    @Test
    void namesEntriesThatChangedPlaces() {
        Collections.swap(entries, 2, 3);
        assertThat(faults())
                .extracting(JournalFault::toString)
                .containsExactly("entry 4 stands where entry 3 should", "entry 3 stands after entry 4");
    }

    @Test
    void namesAnEntryThatStandsTwice() {
        entries.add(3, entries.get(2));
        assertThat(faults()).extracting(JournalFault::toString).containsExactly("entry 3 stands twice");
    }

    @Test
    void takesAnErasedPayloadForNoFault() {
        change(3, entry -> altered(entry, entry.role(), null, entry.payloadDigest(), entry.hash()));
        assertThat(faults()).isEmpty();
    }

    @Test
    void namesAHashThatIsNone() {
        change(3, entry -> altered(entry, entry.role(), entry.payload(), entry.payloadDigest(), "zz"));
        assertThat(faults()).singleElement().hasToString("entry 3 has a hash that is none");
    }

    @Test
    void goesOnFromACheckpoint() {
        var chain = JournalChain.after(entries.get(2).checkpoint());
        assertThat(chain.read(entries.get(3))).isEmpty();
        assertThat(chain.at()).isEqualTo(entries.get(3).checkpoint());
    }

    private List<JournalFault> faults() {
        return JournalChain.faults(entries);
    }

    private void change(int sequence, UnaryOperator<JournalEntry> change) {
        entries.set(sequence - 1, change.apply(entries.get(sequence - 1)));
    }

    private static String digest(JournalEntry entry, String payload) {
        return JournalEntry.digest(java.util.Objects.requireNonNull(entry.salt()), payload, entry.reason());
    }

    private static JournalEntry altered(
            JournalEntry e, String role, @Nullable String payload, String payloadDigest, String hash) {
        return new JournalEntry(
                e.sequence(),
                e.recordedAt(),
                e.transaction(),
                e.account(),
                role,
                e.type(),
                e.subject(),
                e.touches(),
                e.version(),
                e.replayed(),
                e.loadedAt(),
                payload == null ? null : e.salt(),
                payload,
                payload == null ? null : e.reason(),
                payloadDigest,
                hash);
    }
}
