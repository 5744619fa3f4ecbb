package dk.roedtraad.web.admin;

import dk.roedtraad.shared.Mistake;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;

/** What the command line says of a mistake in an account; like all that it says, in English. */
final class AccountMistakes {

    private static final Map<String, String> TEXTS = Map.of(
            "accountName",
                    "a name has 1 to 64 letters, digits, dots, hyphens, underscores or at signs and begins with a"
                            + " letter or digit",
            "accountNameTaken", "there is an account {0} already; choose another name",
            "accountUnknown", "there is no account {0}; roedtraad user list shows those there are",
            "accountRole", "an account needs a role at least",
            "passwordLength", "a password has {0} to {1} characters",
            "passwordIsName", "the password is the name; choose another",
            "characters", "control characters are not taken; leave them out",
            "longest", "at most {0} characters; shorten it",
            "oneOf", "use one of {0}");

    private AccountMistakes() {}

    /** One line: the field and what to do. */
    static String text(Mistake mistake) {
        var pattern = TEXTS.getOrDefault(mistake.rule(), mistake.rule()).replace("'", "''");
        return mistake.field() + ": "
                + new MessageFormat(pattern, Locale.ROOT)
                        .format(mistake.arguments().toArray());
    }
}
