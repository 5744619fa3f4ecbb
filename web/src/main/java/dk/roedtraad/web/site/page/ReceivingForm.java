package dk.roedtraad.web.site.page;

import dk.roedtraad.web.access.Access;
import dk.roedtraad.web.access.Caller;
import dk.roedtraad.web.access.ClientConnection;
import dk.roedtraad.web.access.SameOrigin;
import dk.roedtraad.web.access.Sessions;
import dk.roedtraad.web.access.TrustedProxies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.UnsupportedEncodingException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes a form in, after looking at where it comes from, who sends it and whether it carries the session's token, in this order. */
@ApplicationScoped
public class ReceivingForm {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String FOREIGN = "foreignForm";
    private static final String STALE = "staleForm";

    @Inject
    private Caller caller;

    @Inject
    private Sessions sessions;

    @Inject
    private TrustedProxies proxies;

    @Inject
    private Submission submission;

    /** The form; it is kept for showing it again as soon as it can be told that it comes from a page of this site. */
    // [impl->req~own-forms~1]
    Form receive(FormPage page, Class<? extends Page> type, HttpServletRequest request) {
        if (!comesFromHere(request)) {
            throw new RefusedFormException(HttpServletResponse.SC_FORBIDDEN, FOREIGN);
        }
        if (!isForm(request.getContentType())) {
            throw new RefusedFormException(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "badRequest");
        }
        var form = read(request);
        submission.begin(form);
        caller.require(access(type));
        if (page.isBound() && !sessions.isOwn(form.text(Form.TOKEN), request)) {
            throw new RefusedFormException(HttpServletResponse.SC_FORBIDDEN, STALE);
        }
        return form;
    }

    /** Who may send a page its forms. */
    public static Access access(Class<?> page) {
        try {
            return Access.of(page.getMethod("submit", Visit.class, Form.class));
        } catch (NoSuchMethodException expected) {
            return Access.CLOSED;
        }
    }

    private boolean comesFromHere(HttpServletRequest request) {
        return SameOrigin.holds(
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"),
                ClientConnection.of(request, proxies).origin());
    }

    private static boolean isForm(@Nullable String type) {
        return type != null
                && type.toLowerCase(Locale.ROOT).split(";", 2)[0].strip().equals(FORM);
    }

    private static Form read(HttpServletRequest request) {
        try {
            request.setCharacterEncoding("UTF-8");
            return new Form(request.getParameterMap());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java runtime has UTF-8", e);
        }
    }
}
