package dk.roedtraad.launcher;

import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The accounts that the demo brings, one a role, named as the role. Their password is what the environment said at the first start, else a
 * random word; it is kept with the home directory's other secrets, and people are told at the first start.
 */
final class DemoAccounts {

    private static final String NAMES = "planner, publisher, politician, officer, assessor, auditor, admin";
    private static final String SETTING = "ROEDTRAAD_DEMO_PASSWORD";
    private static final String SECRET = "demo.password";

    private final @Nullable String password;
    private final @Nullable String firstLine;

    private DemoAccounts(@Nullable String password, @Nullable String firstLine) {
        this.password = password;
        this.firstLine = firstLine;
    }

    static DemoAccounts of(Settings told, Home home, Map<String, String> environment) {
        if (told.data() != DataSet.demo) {
            return new DemoAccounts(null, null);
        }
        boolean first = !Files.exists(Secret.file(home, SECRET));
        String wished = environment.getOrDefault(SETTING, "").strip();
        if (first && !wished.isEmpty()) {
            Secret.keep(home, SECRET, wished);
        }
        String password = Secret.of(home, SECRET);
        return new DemoAccounts(
                password,
                first
                        ? "Accounts of the demo: " + NAMES + "; password of all: " + password + " (kept in "
                                + Secret.file(home, SECRET) + ")"
                        : null);
    }

    /** What the site must know. */
    Map<String, String> settings() {
        return password == null ? Map.of() : Map.of(SETTING, password);
    }

    /** What people are told at the first start, and only then. */
    Optional<String> firstLine() {
        return Optional.ofNullable(firstLine);
    }
}
