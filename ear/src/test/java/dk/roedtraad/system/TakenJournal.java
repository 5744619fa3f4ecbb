package dk.roedtraad.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dk.roedtraad.testing.Launcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The journal of a running site, taken out and verified by the commands for it. */
final class TakenJournal {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Map<String, List<Long>> byReason = new HashMap<>();
    private long entries;

    private TakenJournal() {}

    /** Takes it out, after the check has found no defect. */
    static TakenJournal of(Path home) {
        try {
            run(home, "check", "--home", home.toString());
            Path file = Files.createTempFile("journal", ".jsonl");
            run(home, "export", "journal", file.toString(), "--home", home.toString());
            run(home, "verify", file.toString());
            TakenJournal taken = new TakenJournal();
            try (var lines = Files.lines(file)) {
                lines.map(line -> JsonParser.parseString(line).getAsJsonObject())
                        .forEach(taken::read);
            }
            Files.delete(file);
            return taken;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void run(Path home, String... command) {
        try (Launcher launcher = Launcher.start(Map.of(), command)) {
            assertThat(launcher.exitCode(PATIENCE))
                    .as("%s on %s: %s", String.join(" ", command), home, launcher.output())
                    .isZero();
        }
    }

    private void read(JsonObject entry) {
        entries++;
        if (entry.has("reason")) {
            byReason.computeIfAbsent(entry.get("reason").getAsString(), none -> new ArrayList<>())
                    .add(entry.get("sequence").getAsLong());
        }
    }

    /** How many entries it has. */
    long entries() {
        return entries;
    }

    /** The sequences of the entries with that reason. */
    List<Long> withReason(String reason) {
        return byReason.getOrDefault(reason, List.of());
    }

    /** Every change that was acknowledged stands there under its sequence, and in one transaction only. */
    void holdsAllOf(Diary diary) {
        diary.acknowledged()
                .forEach((key, sequence) -> assertThat(withReason(key))
                        .as("change %s, acknowledged as %s", key, sequence)
                        .contains(sequence)
                        .satisfies(found -> assertThat(found.get(found.size() - 1) - found.get(0))
                                .as("written once")
                                .isEqualTo(found.size() - 1)));
    }
}
