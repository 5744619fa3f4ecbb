package dk.roedtraad.account;

import java.util.List;
import java.util.Optional;

/** All accounts, active or not. */
public interface Accounts {

    /** The account of that identity. */
    Optional<Account> find(String id);

    /** The account of that name. */
    Optional<Account> named(AccountName name);

    /** All of them, by name. */
    List<Account> all();

    /** What is kept of an account's password. */
    Optional<String> passwordHash(String id);

    /** Adds an account. */
    void add(Account account, String passwordHash);

    /** Puts the account in the place of its older self; the password stays. */
    void replace(Account account);

    /** The same, with another password. */
    void replace(Account account, String passwordHash);
}
