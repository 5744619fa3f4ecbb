package dk.roedtraad.web.access;

import dk.roedtraad.account.Account;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking at how a request proves who sends it. The mechanism only decides this; pages and calls answer it, each in its form.
 *
 * @param account who sends it, or null for anybody
 * @param refusal why it goes no further, or null when it does
 * @param pause how long to wait before the next try
 */
public record Admission(@Nullable Account account, @Nullable Refusal refusal, Duration pause) {
    static final Admission ANYBODY = new Admission(null, null, Duration.ZERO);
    private static final String ATTRIBUTE = Admission.class.getName();

    /** Why a request goes no further. */
    public enum Refusal {
        /** Name or password is wrong, or the header cannot be read. */
        WRONG,
        /** A password would travel where others can read it. */
        INSECURE,
        /** Too many tries have failed. */
        TOO_MANY,
        /** The accounts cannot be asked just now. */
        UNAVAILABLE
    }

    static Admission of(Account account) {
        return new Admission(account, null, Duration.ZERO);
    }

    static Admission refused(Refusal refusal) {
        return new Admission(null, refusal, Duration.ZERO);
    }

    static Admission later(Duration pause) {
        return new Admission(null, Refusal.TOO_MANY, pause);
    }

    /** What was decided about a request. */
    public static Admission of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Admission known ? known : ANYBODY;
    }

    void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Who sends it, if that is known. */
    public Optional<Account> known() {
        return Optional.ofNullable(account);
    }

    /** The pause in whole seconds, rounded up. */
    public long pauseSeconds() {
        return Math.max(1, pause.plusMillis(999).toSeconds());
    }
}
