package dk.roedtraad.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.roedtraad.journal.Checkpoint;
import dk.roedtraad.journal.JournalEntry;
import dk.roedtraad.journal.JournalLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

// [utest->req~journal-export~1]
/** A journal export is read to the letter: whatever is done to it is found and named. */
class VerifyingJournalTest {

    private static final Instant BEGIN = Instant.parse("2023-08-29T10:00:00Z");
    private static final byte[] SALT = {1, 2, 3, 4};

    private final List<String> faults = new ArrayList<>();

    @Test
    void findsNothingWrongWithAWholeExport() throws IOException {
        VerifyingJournal.Verdict verdict = verify(text(lines()), null);
        assertThat(faults).isEmpty();
        assertThat(verdict.entries()).isEqualTo(8);
        assertThat(verdict.first()).isEqualTo(BEGIN);
        assertThat(verdict.last()).isEqualTo(BEGIN.plusSeconds(6));
    }

    @Test
    void saysWhereTheChainEnds() throws IOException {
        List<JournalEntry> entries = entries();
        VerifyingJournal.Verdict verdict = verify(text(lines()), null);
        assertThat(new Checkpoint(verdict.head(), verdict.hash()))
                .isEqualTo(entries.get(7).checkpoint());
    }

    @Test
    void countsErasedPayloadsAndTakesThemForNoFault() throws IOException {
        VerifyingJournal.Verdict verdict = verify(
                text(replaced(
                        4,
                        line -> line.replaceAll("\"payload\":\"(\\\\.|[^\"\\\\])*\",", "")
                                .replaceAll("\"salt\":\"[^\"]*\",", "")
                                .replaceAll("\"reason\":\"[^\"]*\",", ""))),
                null);
        assertThat(faults).isEmpty();
        assertThat(verdict.erased()).isOne();
    }

    @Test
    void findsTheEntryThatHasAnExpectedHash() throws IOException {
        String hash = entries().get(4).hash();
        assertThat(verify(text(lines()), hash).expectedAt()).isEqualTo(5);
        assertThat(faults).isEmpty();
    }

    @Test
    void missesAnExpectedHashInAFileThatWasCutAtItsEnd() throws IOException {
        String head = entries().get(7).hash();
        verify(text(lines().subList(0, 6)), head);
        assertThat(faults).containsExactly("no entry has the expected hash " + head);
    }

    @Test
    void refusesAFileWithoutEntries() throws IOException {
        verify("", null);
        assertThat(faults).containsExactly("the file holds no entry");
    }

    @Test
    void readsOnAfterALineThatIsNone() throws IOException {
        assertThat(verify(text(replaced(3, line -> "nonsense")), null).entries())
                .isEqualTo(7);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void names(String what, String expected, UnaryOperator<List<String>> damage) throws IOException {
        verify(text(damage.apply(new ArrayList<>(lines()))), null);
        assertThat(faults).isNotEmpty().first().asString().startsWith(expected);
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                arguments("another role", "line 3: entry 3 does not have the hash", in(3, "\"planner\"", "\"admin\"")),
                arguments("another account", "line 3: entry 3 does not have the hash", in(3, "konto-1", "konto-2")),
                arguments(
                        "another time",
                        "line 5: entry 5 does not have the hash",
                        in(5, "recordedAt\":\"2023-08-29T10:00:04Z", "recordedAt\":\"2023-08-29T10:00:04.5Z")),
                arguments("another type", "line 2: entry 2 does not have the hash", in(2, "linkAdded", "linkChanged")),
                arguments("another subject", "line 2: entry 2 does not have the hash", in(2, "link:k2", "link:k9")),
                arguments("another touch", "line 2: entry 2 does not have the hash", in(2, "element:x", "element:y")),
                arguments("no longer replayed", "line 2: entry 2 does not have the hash", in(2, "true", "false")),
                arguments("another payload", "line 4: entry 4 has a payload or reason", in(4, "Ø\\\\\\\\", "O")),
                arguments("another reason", "line 4: entry 4 has a payload or reason", in(4, "fordi", "trods")),
                arguments("another salt", "line 4: entry 4 has a payload or reason", in(4, "01020304", "01020305")),
                arguments(
                        "a payload without its salt",
                        "line 4: entry 4 has only a part",
                        in(4, "\"salt\":\"[0-9]*\",", "")),
                arguments(
                        "another hash",
                        "line 6: entry 6 does not have the hash",
                        in(6, "\"hash\":\".{4}", "\"hash\":\"0000")),
                arguments(
                        "a hash that is none", "line 6: entry 6 has a hash", in(6, "\"hash\":\".{4}", "\"hash\":\"zz")),
                arguments(
                        "another transaction",
                        "line 7: entry 7 does not have the hash",
                        in(7, "\"transaction\":7", "\"transaction\":6")),
                arguments("one missing", "line 4: entry 5 stands where entry 4 should", with(lines -> lines.remove(3))),
                arguments(
                        "the first missing",
                        "line 1: entry 2 stands where entry 1 should",
                        with(lines -> lines.remove(0))),
                arguments(
                        "some missing",
                        "line 2: entry 6 stands where the entries 2 to 5",
                        with(lines -> lines.subList(1, 5).clear())),
                arguments(
                        "two changed places",
                        "line 4: entry 5 stands where entry 4 should",
                        with(lines -> Collections.swap(lines, 3, 4))),
                arguments("one twice", "line 5: entry 4 stands twice", with(lines -> lines.add(4, lines.get(3)))),
                arguments(
                        "one again at the end",
                        "line 9: entry 2 stands after entry 8",
                        with(lines -> lines.add(lines.get(1)))),
                arguments(
                        "cut in the middle of a line",
                        "line 5 is not readable",
                        with(lines -> lines.set(4, lines.get(4).substring(0, 90)))),
                arguments("an empty line", "line 5 is no JSON object", with(lines -> lines.add(4, ""))),
                arguments("a field missing", "line 5 lacks the field account", in(5, "\"account\":\"[^\"]*\",", "")),
                arguments("an unknown field", "line 5 has the unknown field note", in(5, "^\\{", "{\"note\":1,")),
                arguments("a field twice", "line 5 is not readable: Duplicate", in(5, "^\\{", "{\"role\":\"admin\",")),
                arguments(
                        "a number that is text",
                        "line 5 has no whole number as sequence",
                        in(5, "\"sequence\":5", "\"sequence\":\"5\"")),
                arguments(
                        "two entries on a line",
                        "line 5 holds more than one",
                        with(lines -> lines.set(4, lines.get(4) + lines.get(5)))));
    }

    private static UnaryOperator<List<String>> in(int line, String pattern, String replacement) {
        return lines -> {
            String before = lines.get(line - 1);
            String after = before.replaceFirst(pattern, replacement);
            assertThat(after).isNotEqualTo(before);
            lines.set(line - 1, after);
            return lines;
        };
    }

    private static UnaryOperator<List<String>> with(java.util.function.Consumer<List<String>> change) {
        return lines -> {
            change.accept(lines);
            return lines;
        };
    }

    private static List<String> replaced(int line, UnaryOperator<String> change) {
        List<String> lines = new ArrayList<>(lines());
        lines.set(line - 1, change.apply(lines.get(line - 1)));
        return lines;
    }

    private VerifyingJournal.Verdict verify(String text, @Nullable String expected) throws IOException {
        return new VerifyingJournal(expected, faults::add)
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private static List<String> lines() {
        return entries().stream().map(JournalLine::of).toList();
    }

    /** Eight entries; the seventh and the eighth are one transaction. */
    private static List<JournalEntry> entries() {
        List<JournalEntry> entries = new ArrayList<>();
        Checkpoint at = Checkpoint.NOTHING;
        for (int i = 1; i <= 8; i++) {
            String payload = "{\"n\":" + i + ",\"text\":\"Ø\\\"\"}";
            String reason = i % 2 == 0 ? "fordi " + i : null;
            JournalEntry unhashed = entry(i, payload, reason, "");
            JournalEntry entry = entry(i, payload, reason, unhashed.hashAfter(at.hash()));
            entries.add(entry);
            at = entry.checkpoint();
        }
        return entries;
    }

    private static JournalEntry entry(int i, String payload, @Nullable String reason, String hash) {
        int transaction = Math.min(i, 7);
        return new JournalEntry(
                i,
                BEGIN.plusSeconds(transaction - 1L),
                transaction,
                "konto-1",
                "planner",
                "linkAdded",
                "link:k" + i,
                List.of("element:x", "element:z"),
                1,
                true,
                BEGIN.plusSeconds(100),
                SALT,
                payload,
                reason,
                JournalEntry.digest(SALT, payload, reason),
                hash);
    }
}
