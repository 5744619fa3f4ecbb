package dk.roedtraad.system;

import dk.roedtraad.testing.Launcher;
import dk.roedtraad.testing.RunningSite;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody who changes the record by calls.
 *
 * @param site the site
 * @param name of the account
 * @param password of the account
 */
record Writer(URI site, String name, String password) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Somebody new in that role. */
    static Writer as(String role, RunningSite site) {
        String name = role + "-" + UUID.randomUUID().toString().substring(0, 8);
        try (Launcher command = Launcher.start(
                Map.of(),
                "user",
                "add",
                name,
                "--role",
                role,
                "--home",
                site.home().toString())) {
            int code = command.exitCode(PATIENCE);
            if (code != 0) {
                throw new AssertionError(command.output());
            }
            return new Writer(site.address(), name, command.output().strip());
        }
    }

    /** A request with name and password. */
    Letter letter() {
        return Letter.to(site).signed(name, password);
    }

    Reply get(String path) {
        return letter().get(path);
    }

    /** Sends a change that names no version. */
    Reply post(String path, String body) {
        return send(letter(), path, body);
    }

    /** Sends a change on the version that is read just before. */
    Reply change(String thing, String part, String body) {
        return send(letter().with("If-Match", get(thing).header("ETag")), thing + part, body);
    }

    static Reply send(Letter letter, String path, String body) {
        return letter.with("Content-Type", "application/json").send("POST", path, body.replace('\'', '"'));
    }
}
