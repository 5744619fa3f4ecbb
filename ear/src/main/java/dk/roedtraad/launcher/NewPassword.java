package dk.roedtraad.launcher;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A password for an account: the first line of standard input where that is wished, else what somebody types without seeing it, else, where
 * nobody can type, a random word that is told once.
 *
 * @param word the password
 * @param made whether it is a random word
 */
record NewPassword(String word, boolean made) {

    private static final int RANDOM_BYTES = 15;

    static NewPassword ask(boolean fromInput, InputStream input, @Nullable Console console) throws IOException {
        if (fromInput) {
            return new NewPassword(firstLine(input), false);
        }
        return console == null ? new NewPassword(random(), true) : new NewPassword(typed(console), false);
    }

    private static String firstLine(InputStream input) throws IOException {
        String line = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8)).readLine();
        if (line == null || line.isEmpty()) {
            throw new LaunchException("standard input has no password. Give it as the first line.");
        }
        return line;
    }

    private static String typed(Console console) {
        char[] first = console.readPassword("Password: ");
        char[] again = console.readPassword("Once more: ");
        if (first == null || again == null || !Arrays.equals(first, again)) {
            throw new LaunchException("the two passwords differ. Try again.");
        }
        return new String(first);
    }

    private static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Without the password, so that it reaches no log. */
    @Override
    public String toString() {
        return "a password";
    }
}
