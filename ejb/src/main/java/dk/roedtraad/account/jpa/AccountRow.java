package dk.roedtraad.account.jpa;

import dk.roedtraad.account.Account;
import dk.roedtraad.account.AccountName;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An account and what is kept of its password. */
@Entity
@Table(name = "account")
class AccountRow {

    @Id
    private String id = "";

    private String name = "";

    @Column(name = "display_name")
    private @Nullable String displayName;

    private String roles = "";

    @Column(name = "password_hash")
    private String passwordHash = "";

    private boolean active;

    private OffsetDateTime created = OffsetDateTime.MIN;

    private OffsetDateTime changed = OffsetDateTime.MIN;

    protected AccountRow() {}

    AccountRow(Account account, String passwordHash) {
        id = account.id();
        created = account.created().atOffset(ZoneOffset.UTC);
        take(account);
        keep(passwordHash);
    }

    final void take(Account account) {
        name = account.name().value();
        displayName = account.displayName();
        roles = account.roles().stream().sorted().map(Codes::of).collect(Collectors.joining(" "));
        active = account.active();
        changed = account.changed().atOffset(ZoneOffset.UTC);
    }

    final void keep(String hash) {
        passwordHash = hash;
    }

    String passwordHash() {
        return passwordHash;
    }

    Account account() {
        var held = Arrays.stream(roles.split(" ", -1))
                .map(code -> Codes.parse(Role.class, "role", code))
                .collect(Collectors.toSet());
        return new Account(
                id, new AccountName(name), displayName, held, active, created.toInstant(), changed.toInstant());
    }
}
