package dk.roedtraad.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Lets programs in by HTTP Basic, where nobody on the way can read the password. */
@ApplicationScoped
public class HeaderSignIn {
    @Inject
    private VerifiedHeaders verified;

    @Inject
    private SigningIn signingIn;

    /** Whoever the header says; without one, anybody. */
    // [impl->req~sign-in-header~1]
    Admission admit(@Nullable String header, ClientConnection connection) {
        if (header == null) {
            return Admission.ANYBODY;
        }
        if (!connection.secure() && !connection.loopback()) {
            return Admission.refused(Admission.Refusal.INSECURE);
        }
        return BasicCredentials.in(header)
                .map(credentials -> admit(credentials, connection))
                .orElse(Admission.refused(Admission.Refusal.WRONG));
    }

    private Admission admit(BasicCredentials credentials, ClientConnection connection) {
        return verified.account(credentials).map(Admission::of).orElseGet(() -> verify(credentials, connection));
    }

    private Admission verify(BasicCredentials credentials, ClientConnection connection) {
        var signIn = signingIn.signIn(credentials.name(), credentials.password(), connection.address());
        if (signIn instanceof SignIn.Welcome welcome) {
            verified.remember(credentials, welcome.account());
            return Admission.of(welcome.account());
        }
        return signIn instanceof SignIn.Later later
                ? Admission.later(later.pause())
                : Admission.refused(Admission.Refusal.WRONG);
    }
}
