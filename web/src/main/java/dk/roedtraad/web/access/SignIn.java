package dk.roedtraad.web.access;

import dk.roedtraad.account.Account;
import java.time.Duration;

/** What comes of a name and a password. */
public sealed interface SignIn {
    /** Both are right. */
    record Welcome(Account account) implements SignIn {}

    /** One of them is wrong; which one is not told. */
    record Wrong() implements SignIn {}

    /** They were not looked at, since too many tries have failed. */
    record Later(Duration pause) implements SignIn {}
}
