package dk.roedtraad.trace.rewording;

import java.util.Set;

/** Tells names of places and bodies from other words, by their capitals and by how they end. */
final class Names {

    private static final Endings BODY =
            Endings.of("udvalg udvalget udvalgets styrelse styrelsen styrelsens forvaltning forvaltningen direktorat "
                    + "direktoratet ministerium ministeriet nævnet nævn råd rådet rådets forening foreningen "
                    + "foreninger foreningerne selskab selskabet selskaber selskaberne laug lauget klub klubben "
                    + "klubber klubberne myndighed myndigheden myndigheder fonden kommunen kommuner kommunerne "
                    + "regionen ejer ejere ejerne ejeren virksomhed virksomheder virksomhederne bestyrelsen "
                    + "bestyrelserne fagcenter fagcentret fagcenteret direktøren chefen formand formanden formandens");
    private static final Endings NO_BODY = Endings.of(
            "området områdets områder områderne bestyrelse gennemgang klimaråd samråd områd forråd hovedråd boligejer");
    private static final Endings STREET =
            Endings.of("vej vejen gade gaden stræde strædet allé alle torv torvet plads pladsen boulevard boulevarden "
                    + "alleen vænget vænge parken bakken stien haven kaj kajen broen havnen marken skoven søen åen");
    private static final Endings TOWN = Endings.of(
            "rup strup lev løse købing borg bjerg bæk vig holm lund torp drup skov sted sø næs bro ø havn by "
                    + "mark tved rød hus huse å balle inge slev gård møde minde magle marke");
    private static final Endings HOUSED =
            Endings.of("vej gade stræde alle allé torv plads boulevard vænge vænget have bakke kaj sti");
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
        if (BODY.end(word, 2) && !NO_BODY.end(word, 0)) {
            return Kind.ACTOR;
        }
        boolean capital = token.isCapital() && !shouting;
        if (capital && (!token.first() || isTown(word))) {
            return Kind.NAME;
        }
        boolean street = STREET.end(word, 2) && !STREETS_FREE_OF_NAMES.contains(word);
        return street && (placed || capital) ? Kind.PLACE : Kind.WORD;
    }

    /** Whether a house number may stand behind the word. */
    static boolean isStreet(String word) {
        return HOUSED.end(word, 0);
    }

    private static boolean isTown(String word) {
        return word.length() > 3 && TOWN.end(word, 1);
    }
}
