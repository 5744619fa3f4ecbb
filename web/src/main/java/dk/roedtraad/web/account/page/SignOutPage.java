package dk.roedtraad.web.account.page;

import dk.roedtraad.web.access.Caller;
import dk.roedtraad.web.access.Open;
import dk.roedtraad.web.access.Sessions;
import dk.roedtraad.web.site.page.Form;
import dk.roedtraad.web.site.page.FormPage;
import dk.roedtraad.web.site.page.Opening;
import dk.roedtraad.web.site.page.Serves;
import dk.roedtraad.web.site.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The page for signing out, which the button in every page's head sends its form to. */
@Named
@RequestScoped
@Open
@Serves(path = "/log-ud", view = "/account/sign-out.xhtml")
public class SignOutPage implements FormPage {
    @Inject
    private Sessions sessions;

    @Inject
    private Caller caller;

    @Inject
    private HttpServletRequest request;

    @Override
    public Opening open(Visit visit) {
        return Opening.SHOWN;
    }

    @Override
    @Open
    public Opening submit(Visit visit, Form form) {
        sessions.end(request);
        return new Opening.Done("/log-ud");
    }

    /** Whoever is signed out already loses nothing by a form without a token. */
    @Override
    public boolean isBound() {
        return caller.isSignedIn();
    }
}
