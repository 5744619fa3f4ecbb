package dk.roedtraad.account;

import dk.roedtraad.shared.Mistake;
import java.util.ArrayList;
import java.util.List;

/** What a password must be: long. What signs it has is its owner's choice. */
final class PasswordRule {

    /** The longest password that is looked at, in characters, since hashing costs time. */
    static final int LONGEST = 200;

    private static final int SHORTEST = 10;

    private PasswordRule() {}

    /** What is wrong with a new password of the account of that name. */
    static List<Mistake> mistakes(String password, String name) {
        var mistakes = new ArrayList<Mistake>();
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            mistakes.add(Mistake.in("password", "passwordLength", SHORTEST, LONGEST));
        } else if (password.chars().anyMatch(Character::isISOControl)) {
            mistakes.add(Mistake.in("password", "characters"));
        } else if (password.equalsIgnoreCase(name)) {
            mistakes.add(Mistake.in("password", "passwordIsName"));
        }
        return mistakes;
    }
}
