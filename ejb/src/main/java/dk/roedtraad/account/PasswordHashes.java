package dk.roedtraad.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Turns passwords into what may be kept of them, by PBKDF2 over HMAC-SHA-512 with OWASP's number of rounds. */
@ApplicationScoped
public class PasswordHashes {

    private static final Map<String, String> STRENGTH = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64");

    @Inject
    private Pbkdf2PasswordHash algorithm;

    private String nobodys = "";

    @PostConstruct
    void begin() {
        algorithm.initialize(STRENGTH);
        nobodys = algorithm.generate("nobody's password".toCharArray());
    }

    /** What is kept of a password: its salt, its rounds and its hash. */
    public String of(String password) {
        return algorithm.generate(password.toCharArray());
    }

    /** Whether it is the password. */
    public boolean fits(String password, String kept) {
        return algorithm.verify(password.toCharArray(), kept);
    }

    /** Takes as long as {@link #fits}, for a name that nobody has. */
    public void pretend(String password) {
        algorithm.verify(password.toCharArray(), nobodys);
    }
}
