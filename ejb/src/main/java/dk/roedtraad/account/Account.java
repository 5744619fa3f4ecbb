package dk.roedtraad.account;

import dk.roedtraad.shared.Role;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in.
 *
 * <p>An account is added with its roles and a password, may get another password, and is deactivated in the end; it is never deleted,
 * since the journal names it. Whatever changes it moves {@code changed}, and what was signed in before that counts no more.
 *
 * @param id opaque identity, as the journal has it
 * @param name what they sign in with
 * @param displayName what they are called, where that differs
 * @param roles in which they may act, at least one
 * @param active whether they may sign in
 * @param created when it was added
 * @param changed when it was last changed
 */
public record Account(
        String id,
        AccountName name,
        @Nullable String displayName,
        Set<Role> roles,
        boolean active,
        Instant created,
        Instant changed) {

    private static final int ID_BYTES = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    public Account {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("An account has a role at least");
        }
    }

    /** A new account of a new identity. */
    static Account begin(AccountName name, @Nullable String displayName, Set<Role> roles, Instant now) {
        var bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        return new Account("u" + HexFormat.of().formatHex(bytes), name, displayName, roles, true, now, now);
    }

    /** The same account, changed now. */
    Account touched(Instant now) {
        return new Account(id, name, displayName, roles, active, created, now);
    }

    /** The same account, which can no longer sign in. */
    Account deactivated(Instant now) {
        return new Account(id, name, displayName, roles, false, created, now);
    }

    /** What they are called. */
    public String shownName() {
        return displayName == null ? name.value() : displayName;
    }
}
