package dk.roedtraad.web.access;

import dk.roedtraad.account.Account;
import dk.roedtraad.account.CheckingPassword;
import dk.roedtraad.shared.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import java.util.stream.Collectors;

/** The accounts as the platform's security asks for them. */
@ApplicationScoped
public class AccountStore implements IdentityStore {
    @Inject
    private CheckingPassword checking;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential given)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        return checking.check(given.getCaller(), given.getPasswordAsString())
                .map(account -> new CredentialValidationResult(account.id(), groups(account)))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    static Set<String> groups(Account account) {
        return account.roles().stream().map(Codes::of).collect(Collectors.toSet());
    }
}
