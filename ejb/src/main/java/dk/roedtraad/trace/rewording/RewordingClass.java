package dk.roedtraad.trace.rewording;

import java.util.Locale;

/** What a rewording changes. Of several classes the first in this order names the rewording. */
public enum RewordingClass {
    /** It binds less than before: a weaker verb, a reservation, a deadline or a least number gone. */
    WEAKENING,
    /** A yes becomes a no, or a no a yes. */
    NEGATION,
    /** The duty is another one, or a stronger one. */
    OBLIGATION,
    /** A count, a share, a measure or a paragraph is another one. */
    NUMBER,
    /** A sum of money is another one. */
    AMOUNT,
    /** A day, a year, a deadline or a rhythm is another one. */
    DATE,
    /** A place, a name or an actor is another one. */
    PLACE,
    /** Something is left out, and nothing stands in its place. */
    REMOVED,
    /** Something is new, and stands in nothing's place. */
    ADDED,
    /** It says something else in another way than those above. */
    OTHER,
    /** Case, white space, punctuation, spelling or word forms: it means the same. */
    EDITORIAL;

    /** As it is written in files and JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the meaning is another one. */
    public boolean changesMeaning() {
        return this != EDITORIAL;
    }
}
