package dk.roedtraad.account;

import dk.roedtraad.shared.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Let somebody sign in.
 *
 * @param name what they sign in with
 * @param displayName what they are called, where that differs
 * @param roles in which they may act
 * @param password their first password
 */
public record AddAccount(String name, @Nullable String displayName, Set<Role> roles, String password) {

    public AddAccount {
        roles = Set.copyOf(roles);
    }

    /** Without the password, so that it reaches no log. */
    @Override
    public String toString() {
        return "AddAccount " + name + " " + roles;
    }
}
