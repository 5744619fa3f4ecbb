package dk.roedtraad.account;

import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The accounts that the data set {@code demo} brings: one a role, named as the role, all with one password. */
@ApplicationScoped
public class DemoAccounts {

    private static final Logger LOG = Logger.getLogger(DemoAccounts.class.getName());

    @Inject
    private Accounts accounts;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "roedtraad.data", defaultValue = "demo")
    private String dataSet;

    @Inject
    @ConfigProperty(name = "roedtraad.demo.password")
    private Optional<String> password;

    /** Adds them where the data set is the demo, a password is set, and there is no account at all. */
    @Transactional
    public void addIfNone() {
        var chosen = password.filter(text -> !text.isBlank());
        if (!"demo".equals(dataSet) || chosen.isEmpty() || !accounts.all().isEmpty()) {
            return;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var hash = hashes.of(chosen.get());
        for (var role : Role.values()) {
            accounts.add(Account.begin(new AccountName(Codes.of(role)), null, Set.of(role), now), hash);
        }
        LOG.info("Added the accounts of the demo, one a role");
    }
}
