package dk.roedtraad.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A random word that is made once, kept in a file which its owner alone can read, and never put on a command line. */
final class Secret {

    private static final int BYTES = 32;

    private Secret() {}

    // [impl->req~store-secrets~1]
    /** The secret of that name, made now if there is none. */
    static String of(Home home, String name) {
        Path file = file(home, name);
        try {
            if (!Files.exists(file)) {
                write(file, random());
            }
            return Files.readString(file).strip();
        } catch (IOException problem) {
            throw new LaunchException("the secret " + file + " can be neither read nor made", problem);
        }
    }

    /** Keeps a word that somebody else has chosen. */
    static void keep(Home home, String name, String word) {
        Path file = file(home, name);
        try {
            write(file, word);
        } catch (IOException problem) {
            throw new LaunchException("the secret " + file + " cannot be written", problem);
        }
    }

    static Path file(Home home, String name) {
        return home.secrets().resolve(name);
    }

    private static void write(Path file, String word) throws IOException {
        Path fresh = Files.createTempFile(
                file.getParent(),
                "new",
                ".secret",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, word + "\n");
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
