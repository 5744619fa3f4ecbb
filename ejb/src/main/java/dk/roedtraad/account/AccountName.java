package dk.roedtraad.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody signs in with: 1 to 64 letters, digits, dots, hyphens, underscores and at signs, beginning with a letter or digit.
 * Capital letters mean the same as small ones.
 *
 * @param value the name in small letters
 */
public record AccountName(String value) {

    private static final Pattern SYNTAX = Pattern.compile("[\\p{Ll}\\p{Lo}\\d][\\p{Ll}\\p{Lo}\\d._@-]{0,63}");

    public AccountName {
        if (!SYNTAX.matcher(value).matches()) {
            throw new IllegalArgumentException("No name of an account");
        }
    }

    /** The name that somebody typed, if it can be one. */
    public static Optional<AccountName> typed(String text) {
        var name = Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return SYNTAX.matcher(name).matches() ? Optional.of(new AccountName(name)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
