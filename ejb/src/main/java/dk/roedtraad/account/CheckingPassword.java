package dk.roedtraad.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells whether a name and a password belong to an account that may sign in, in a time that says nothing of whether the name is known. */
@ApplicationScoped
public class CheckingPassword {

    @Inject
    private Accounts accounts;

    @Inject
    private PasswordHashes hashes;

    /** The account, if both are right and it is active. */
    public Optional<Account> check(String name, String password) {
        if (password.length() > PasswordRule.LONGEST) {
            return Optional.empty();
        }
        var account = AccountName.typed(name).flatMap(accounts::named).filter(Account::active);
        var kept = account.map(Account::id).flatMap(accounts::passwordHash);
        if (kept.isEmpty()) {
            hashes.pretend(password);
            return Optional.empty();
        }
        return hashes.fits(password, kept.get()) ? account : Optional.empty();
    }
}
