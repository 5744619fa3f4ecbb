package dk.roedtraad.web.access;

import dk.roedtraad.account.Account;
import dk.roedtraad.shared.Act;
import dk.roedtraad.shared.Actor;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.NotAllowedException;
import dk.roedtraad.shared.Permissions;
import dk.roedtraad.shared.Role;
import dk.roedtraad.shared.Sight;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who is asking, and what they may do. */
@Named
@RequestScoped
public class Caller {
    private static final String PUBLIC = "public";

    @Inject
    private HttpServletRequest request;

    /** Their account; none for the public. */
    public Optional<Account> account() {
        return Admission.of(request).known();
    }

    /** Whether it is somebody with an account. */
    public boolean isSignedIn() {
        return account().isPresent();
    }

    /** What they are called, or empty. */
    public String getName() {
        return account().map(Account::shownName).orElse("");
    }

    /** Their roles, in order. */
    public List<Role> getRoles() {
        return account().map(Account::roles).stream()
                .flatMap(java.util.Collection::stream)
                .sorted()
                .toList();
    }

    /** Whether one of their roles may do that. */
    public boolean may(Act act) {
        return getRoles().stream().anyMatch(role -> Permissions.allow(role, act));
    }

    /** The same for views, by the act's name, such as {@code RECORD_PROGRESS}. */
    public boolean mayDo(String act) {
        return may(Act.valueOf(act));
    }

    /** What they see. */
    public Sight sight() {
        return may(Act.READ_STAFF) ? Sight.STAFF : Sight.PUBLIC;
    }

    /** What answers to them depend on: their roles, or that they are the public. */
    public String key() {
        return isSignedIn() ? getRoles().stream().map(Codes::of).collect(Collectors.joining("+")) : PUBLIC;
    }

    /**
     * Them as the one who does that, in the first of their roles that may.
     *
     * @throws NotSignedInException when they are the public
     * @throws NotAllowedException when none of their roles may
     */
    public Actor actorFor(Act act) {
        var account = account().orElseThrow(NotSignedInException::new);
        var role = getRoles().stream()
                .filter(held -> Permissions.allow(held, act))
                .findFirst()
                .orElseThrow(() -> new NotAllowedException(getRoles().get(0), act));
        return new Actor(account.id(), role);
    }

    /**
     * Makes sure that they may come to an endpoint.
     *
     * @throws NotSignedInException when that takes a role and they are the public
     * @throws NotAllowedException when none of their roles may, or nobody may
     */
    public void require(Access access) {
        if (access.open() || access.acts().stream().anyMatch(this::may)) {
            return;
        }
        var roles = getRoles();
        if (roles.isEmpty()) {
            throw new NotSignedInException();
        }
        throw new NotAllowedException(
                roles.get(0), access.acts().stream().sorted().findFirst().orElse(Act.ADMINISTER));
    }
}
