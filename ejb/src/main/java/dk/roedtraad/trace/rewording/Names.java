package dk.roedtraad.trace.rewording;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells names of places and bodies from other words, by their capitals and by how they end. */
final class Names {

    private static final Pattern BODY = Pattern.compile(
            "\\p{L}{2,}(?:udvalg|udvalget|udvalgets|styrelse|styrelsen|styrelsens|forvaltning|forvaltningen|direktorat|direktoratet|ministerium|ministeriet"
                    + "|nævnet|nævn|råd|rådet|rådets|forening|foreningen|foreninger|foreningerne|selskab|selskabet|selskaber"
                    + "|selskaberne|laug|lauget|klub|klubben|klubber|klubberne|myndighed|myndigheden|myndigheder|fonden"
                    + "|kommunen|kommuner|kommunerne|regionen|ejer|ejere|ejerne|ejeren|virksomhed|virksomheder|virksomhederne"
                    + "|bestyrelsen|bestyrelserne|fagcenter|fagcentret|fagcenteret|direktøren|chefen)");
    private static final Pattern NO_BODY =
            Pattern.compile("(?:bestyrelse|gennemgang|klimaråd|samråd|områd|forråd|hovedråd|boligejer)$");
    private static final Pattern STREET = Pattern.compile(
            "\\p{L}{2,}(?:vej|vejen|gade|gaden|stræde|strædet|allé|alle|torv|torvet|plads|pladsen|boulevard|boulevarden"
                    + "|alleen|vænget|vænge|parken|bakken|stien|haven|kaj|kajen|broen|havnen|marken|skoven|søen|åen)");
    private static final Pattern TOWN = Pattern.compile(
            "\\p{L}{1,}(?:rup|strup|lev|løse|købing|borg|bjerg|bæk|vig|holm|lund|torp|drup|skov|sted|sø|næs|bro|ø|havn|by"
                    + "|mark|tved|rød|ruplund|hus|huse|å|balle|inge|slev|gård|møde|minde|lille|magle|marke)");
    private static final Set<String> STREETS_FREE_OF_NAMES = Set.of(
            "legeplads",
            "legepladsen",
            "cykelvej",
            "skolevej",
            "skolevejen",
            "arbejdsplads",
            "pladsen",
            "motorvej",
            "genbrugsplads",
            "parkeringsplads",
            "parkeringspladsen",
            "byttehave",
            "indkørselsvej",
            "omfartsvej",
            "ringvej",
            "adgangsvej",
            "stikvej",
            "sidegade",
            "villavej",
            "børnehaven",
            "solkrog",
            "byggeplads",
            "opholdsplads",
            "børnehave",
            "markedsplads",
            "torveplads",
            "cykelparkeringsplads",
            "svømmehaven");

    private Names() {}

    static Kind kind(Token token, boolean shouting, boolean placed) {
        String word = token.folded();
        if (BODY.matcher(word).matches() && !NO_BODY.matcher(word).find()) {
            return Kind.ACTOR;
        }
        boolean capital = token.isCapital() && !shouting;
        if (capital && (!token.first() || isTown(word))) {
            return Kind.NAME;
        }
        boolean street = STREET.matcher(word).matches() && !STREETS_FREE_OF_NAMES.contains(word);
        return street && (placed || capital) ? Kind.PLACE : Kind.WORD;
    }

    /** Whether a house number may stand behind the word. */
    static boolean isStreet(String word) {
        return word.matches(".*(?:vej|gade|stræde|alle|allé|torv|plads|boulevard|vænge|vænget|have|bakke|kaj|sti)$");
    }

    private static boolean isTown(String word) {
        return word.length() > 3 && TOWN.matcher(word).matches();
    }
}
