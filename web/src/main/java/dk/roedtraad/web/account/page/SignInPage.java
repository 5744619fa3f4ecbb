package dk.roedtraad.web.account.page;

import dk.roedtraad.shared.Mistake;
import dk.roedtraad.web.access.ClientConnection;
import dk.roedtraad.web.access.Open;
import dk.roedtraad.web.access.Sessions;
import dk.roedtraad.web.access.SignIn;
import dk.roedtraad.web.access.SigningIn;
import dk.roedtraad.web.access.TrustedProxies;
import dk.roedtraad.web.site.page.Form;
import dk.roedtraad.web.site.page.FormPage;
import dk.roedtraad.web.site.page.Opening;
import dk.roedtraad.web.site.page.ReturnAddress;
import dk.roedtraad.web.site.page.Serves;
import dk.roedtraad.web.site.page.Submission;
import dk.roedtraad.web.site.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;

/** The page for signing in. It says neither whether a name is known nor which of name and password is wrong. */
@Named
@RequestScoped
@Open
@Serves(path = "/log-ind", view = "/account/sign-in.xhtml")
public class SignInPage implements FormPage {
    private static final String RETURN = "til";
    private static final String NAME = "name";
    private static final String PASSWORD = "password";
    private static final int TOO_MANY = 429;

    @Inject
    private SigningIn signingIn;

    @Inject
    private Sessions sessions;

    @Inject
    private TrustedProxies proxies;

    @Inject
    private Submission submission;

    @Inject
    private HttpServletRequest request;

    private ReturnAddress goesOn = ReturnAddress.FRONT;

    @Override
    public Opening open(Visit visit) {
        var asked = visit.parameters().values().getOrDefault(RETURN, new String[0]);
        goesOn = asked.length == 0 ? ReturnAddress.FRONT : ReturnAddress.of(asked[0]);
        return Opening.SHOWN;
    }

    // [impl->req~sign-in-page~1]
    @Override
    @Open
    public Opening submit(Visit visit, Form form) {
        var missing = missing(form);
        if (!missing.isEmpty()) {
            return submission.refused(missing);
        }
        var address = ClientConnection.of(request, proxies).address();
        var signIn = signingIn.signIn(form.text(NAME), form.secret(PASSWORD), address);
        if (signIn instanceof SignIn.Welcome welcome) {
            sessions.begin(welcome.account(), request);
            return new Opening.Done(ReturnAddress.of(form.text(RETURN)).address());
        }
        if (signIn instanceof SignIn.Later later) {
            long seconds = Math.max(1, later.pause().plusMillis(999).toSeconds());
            return submission.refused(List.of(Mistake.in(NAME, "tooManyTries", seconds)), TOO_MANY, seconds);
        }
        return submission.refused(List.of(Mistake.in(NAME, "wrongSignIn")));
    }

    @Override
    public boolean isBound() {
        return false;
    }

    private static List<Mistake> missing(Form form) {
        var missing = new ArrayList<Mistake>();
        if (form.text(NAME).isEmpty()) {
            missing.add(Mistake.in(NAME, "nameMissing"));
        }
        if (form.secret(PASSWORD).isEmpty()) {
            missing.add(Mistake.in(PASSWORD, "passwordMissing"));
        }
        return missing;
    }

    /** Where it goes on afterwards. */
    public String getGoesOn() {
        return goesOn.address();
    }
}
