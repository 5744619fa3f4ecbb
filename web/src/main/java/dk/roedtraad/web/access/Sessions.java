package dk.roedtraad.web.access;

import dk.roedtraad.account.Account;
import dk.roedtraad.account.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sessions of people who signed in on a page. One begins at sign-in and never before, under an id of its own, and ends at sign-out, half an
 * hour after the last page, twelve hours after sign-in, or when the account changes.
 */
@ApplicationScoped
public class Sessions {
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final String ATTRIBUTE = SessionPass.class.getName();
    private static final String SET_COOKIE = "Set-Cookie";
    private static final int TOKEN_BYTES = 24;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    @Inject
    private TrustedProxies proxies;

    /** Begins a session for that account; one that was there before ends. */
    public void begin(Account account, HttpServletRequest request) {
        end(request);
        var session = request.getSession(true);
        session.setMaxInactiveInterval((int) IDLE.toSeconds());
        session.setAttribute(
                ATTRIBUTE, new SessionPass(account.id(), account.changed(), clock.instant(), freshToken()));
    }

    /** Ends the session, if there is one. */
    public void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** What forms of this session carry, if somebody is signed in. */
    public Optional<String> token(HttpServletRequest request) {
        return pass(request.getSession(false)).map(SessionPass::token);
    }

    /** Whether a form carries this session's token; compared in a time that says nothing of how much was right. */
    public boolean isOwn(String token, HttpServletRequest request) {
        return token(request)
                .filter(own -> MessageDigest.isEqual(
                        own.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    /** Whoever is signed in; a session that is too old, or whose account has changed, ends here. */
    Admission admit(HttpServletRequest request) {
        var session = request.getSession(false);
        var pass = pass(session);
        if (session == null || pass.isEmpty()) {
            return Admission.ANYBODY;
        }
        var account = pass.filter(
                        found -> clock.instant().isBefore(found.began().plus(LONGEST)))
                .flatMap(found -> accounts.find(found.account()))
                .filter(Account::active)
                .filter(found -> found.changed().equals(pass.get().changed()));
        if (account.isEmpty()) {
            session.invalidate();
        }
        return account.map(Admission::of).orElse(Admission.ANYBODY);
    }

    private static Optional<SessionPass> pass(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof SessionPass pass
                ? Optional.of(pass)
                : Optional.empty();
    }

    private String freshToken() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Marks the session's cookie: other sites' pages do not send it, and on a connection that nobody can read it stays. The platform knows
     * its own connection only, which behind a proxy is not the client's.
     */
    public void markCookie(HttpServletRequest request, HttpServletResponse response) {
        var marks = new ArrayList<>(List.of("; SameSite=Lax"));
        if (ClientConnection.of(request, proxies).secure()) {
            marks.add("; Secure");
        }
        var cookies = List.copyOf(response.getHeaders(SET_COOKIE));
        for (int i = 0; i < cookies.size(); i++) {
            var marked = marked(cookies.get(i), marks);
            if (i == 0) {
                response.setHeader(SET_COOKIE, marked);
            } else {
                response.addHeader(SET_COOKIE, marked);
            }
        }
    }

    private static String marked(String cookie, List<String> marks) {
        return cookie + marks.stream().filter(mark -> !cookie.contains(mark)).collect(Collectors.joining());
    }
}
