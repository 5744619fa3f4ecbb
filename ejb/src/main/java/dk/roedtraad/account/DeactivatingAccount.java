package dk.roedtraad.account;

import dk.roedtraad.shared.Mistake;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Ends an account: nobody signs in with it any more, and whoever is signed in with it is so no more. What it wrote stays. */
@ApplicationScoped
public class DeactivatingAccount {

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    /** Ends it; answers the mistakes, of which none means that it is ended. */
    @Transactional
    public List<Mistake> deactivate(String name) {
        var account = AccountName.typed(name).flatMap(accounts::named);
        if (account.isEmpty()) {
            return List.of(Mistake.in("name", "accountUnknown", name));
        }
        accounts.replace(account.get().deactivated(clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return List.of();
    }
}
