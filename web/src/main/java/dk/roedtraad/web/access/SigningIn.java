package dk.roedtraad.web.access;

import dk.roedtraad.account.Accounts;
import dk.roedtraad.account.FailedSignIns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Looks at a name and a password, unless too many tries have failed. Only a few are looked at at a time, since each costs a processor a
 * good tenth of a second, by which the site could be stopped.
 */
@ApplicationScoped
public class SigningIn {
    private static final int AT_A_TIME = 3;
    private static final int LONGEST_WAIT = 5;
    private static final Duration BUSY = Duration.ofSeconds(2);

    private final Semaphore places = new Semaphore(AT_A_TIME, true);

    @Inject
    private FailedSignIns failures;

    @Inject
    private IdentityStoreHandler stores;

    @Inject
    private Accounts accounts;

    /** Looks at them, for a client at that address. */
    public SignIn signIn(String name, String password, String address) {
        var pause = failures.pause(name, address);
        if (pause.compareTo(Duration.ZERO) > 0) {
            return new SignIn.Later(pause);
        }
        if (!takesPlace()) {
            return new SignIn.Later(BUSY);
        }
        try {
            var meanwhile = failures.pause(name, address);
            return meanwhile.compareTo(Duration.ZERO) > 0 ? new SignIn.Later(meanwhile) : look(name, password, address);
        } finally {
            places.release();
        }
    }

    private SignIn look(String name, String password, String address) {
        var result = stores.validate(new UsernamePasswordCredential(name, password));
        var account = Optional.of(result)
                .filter(found -> found.getStatus() == Status.VALID)
                .flatMap(found -> accounts.find(found.getCallerPrincipal().getName()));
        if (account.isEmpty()) {
            failures.failed(name, address);
            return new SignIn.Wrong();
        }
        failures.succeeded(name, address);
        return new SignIn.Welcome(account.get());
    }

    private boolean takesPlace() {
        try {
            return places.tryAcquire(LONGEST_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
