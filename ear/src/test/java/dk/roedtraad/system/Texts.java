package dk.roedtraad.system;

/**
 * Words by which a reader finds the way.
 *
 * @param prefix what stands before every path of the language
 * @param initiative the title of an initiative that public sources know
 * @param vision the name of a vision element's kind
 * @param clause the name of a clause's kind
 * @param provision the name of a provision's kind
 */
record Texts(String prefix, String initiative, String vision, String clause, String provision) {

    static Texts in(String language) {
        return switch (language) {
            case "da" -> new Texts("", "Et nyt ungdomskollegium", "Pejlemærke", "Planpunkt", "Bestemmelse");
            case "en" -> new Texts("/en", "A new youth college", "Vision element", "Clause", "Provision");
            default -> throw new IllegalArgumentException(language);
        };
    }
}
