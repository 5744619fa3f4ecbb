package dk.roedtraad.account;

import dk.roedtraad.shared.Mistake;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets somebody sign in. */
@ApplicationScoped
public class AddingAccount {

    private static final int LONGEST_NAME = 100;

    @Inject
    private Accounts accounts;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private Clock clock;

    /** Adds the account; answers the mistakes, of which none means that it is there. */
    // [impl->req~accounts~1]
    @Transactional
    public List<Mistake> add(AddAccount wish) {
        var mistakes = mistakes(wish);
        var name = AccountName.typed(wish.name());
        if (mistakes.isEmpty() && name.isPresent()) {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            accounts.add(
                    Account.begin(name.get(), blankAsNone(wish.displayName()), wish.roles(), now),
                    hashes.of(wish.password()));
        }
        return mistakes;
    }

    private List<Mistake> mistakes(AddAccount wish) {
        var mistakes = new ArrayList<Mistake>();
        var name = AccountName.typed(wish.name());
        if (name.isEmpty()) {
            mistakes.add(Mistake.in("name", "accountName"));
        } else if (accounts.named(name.get()).isPresent()) {
            mistakes.add(Mistake.in("name", "accountNameTaken", name.get().value()));
        }
        var shown = wish.displayName();
        if (shown != null && (shown.length() > LONGEST_NAME || shown.chars().anyMatch(Character::isISOControl))) {
            mistakes.add(Mistake.in("displayName", "longest", LONGEST_NAME));
        }
        if (wish.roles().isEmpty()) {
            mistakes.add(Mistake.in("role", "accountRole"));
        }
        mistakes.addAll(PasswordRule.mistakes(wish.password(), wish.name()));
        return mistakes;
    }

    private static @Nullable String blankAsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
