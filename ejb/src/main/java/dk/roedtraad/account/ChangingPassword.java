package dk.roedtraad.account;

import dk.roedtraad.shared.Mistake;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Gives an account another password. Whoever was signed in with the old one is signed in no more. */
@ApplicationScoped
public class ChangingPassword {

    @Inject
    private Accounts accounts;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private Clock clock;

    /** Changes it; answers the mistakes, of which none means that it is changed. */
    @Transactional
    public List<Mistake> change(String name, String password) {
        var account = AccountName.typed(name).flatMap(accounts::named);
        if (account.isEmpty()) {
            return List.of(Mistake.in("name", "accountUnknown", name));
        }
        var mistakes = PasswordRule.mistakes(password, name);
        if (mistakes.isEmpty()) {
            accounts.replace(
                    account.get().touched(clock.instant().truncatedTo(ChronoUnit.MICROS)), hashes.of(password));
        }
        return mistakes;
    }
}
