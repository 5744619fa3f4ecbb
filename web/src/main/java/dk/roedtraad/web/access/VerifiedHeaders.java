package dk.roedtraad.web.access;

import dk.roedtraad.account.Account;
import dk.roedtraad.account.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for a few minutes which names and passwords were right, so that a program that sends them with every call does not cost a slow
 * hash each time. What is kept is a keyed hash of both, whose key never leaves the process. An account that has changed since, by another
 * password or by being ended, is not remembered.
 */
@ApplicationScoped
public class VerifiedHeaders {
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST_KEPT = 1000;
    private static final int KEY_BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final Map<String, Verified> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Verified> eldest) {
            return size() > MOST_KEPT;
        }
    };
    private final byte[] key = new byte[KEY_BYTES];

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    private record Verified(String account, Instant changed, Instant until) {}

    public VerifiedHeaders() {
        new SecureRandom().nextBytes(key);
    }

    VerifiedHeaders(Accounts accounts, Clock clock) {
        this();
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The account that these were right for a short while ago, as it is now. */
    Optional<Account> account(BasicCredentials credentials) {
        var mark = mark(credentials);
        var verified = verified(mark);
        var account = verified.map(Verified::account)
                .flatMap(accounts::find)
                .filter(Account::active)
                .filter(found -> found.changed().equals(verified.get().changed()));
        if (verified.isPresent() && account.isEmpty()) {
            synchronized (known) {
                known.remove(mark);
            }
        }
        return account;
    }

    /** These are right. */
    void remember(BasicCredentials credentials, Account account) {
        synchronized (known) {
            known.put(
                    mark(credentials),
                    new Verified(
                            account.id(), account.changed(), clock.instant().plus(KEPT)));
        }
    }

    private Optional<Verified> verified(String mark) {
        synchronized (known) {
            return Optional.ofNullable(known.get(mark))
                    .filter(found -> clock.instant().isBefore(found.until()));
        }
    }

    private String mark(BasicCredentials credentials) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update(credentials.name().getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(credentials.password().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has " + ALGORITHM, e);
        }
    }
}
