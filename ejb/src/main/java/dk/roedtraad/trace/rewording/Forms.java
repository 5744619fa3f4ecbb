package dk.roedtraad.trace.rewording;

import java.util.Set;

/**
 * Tells whether two words are forms or spellings of one word, without a dictionary: by their endings, and by the slips that
 * fingers make.
 */
final class Forms {

    private static final Set<String> BARE = Set.of("");
    private static final Set<String> ONE = Set.of("en", "et", "n", "t");
    private static final Set<String> SEVERAL = Set.of("er", "r", "e");
    private static final Set<String> THE_SEVERAL = Set.of("erne", "ene", "rne", "ne");
    private static final Set<String> PAST = Set.of("ede", "te");
    private static final String VOWELS = "aeiouyæøå";
    private static final int SHORTEST_STEM = 3;

    private Forms() {}

    /** How two words belong together. */
    enum Relation {
        /** Forms or spellings of one word. */
        SAME,
        /** The same verb, done by the one and done to the other. */
        VOICE,
        /** One of a thing against several. */
        COUNT,
        /** What is against what was. */
        TENSE,
        /** A word and its opposite with u-. */
        NEGATED,
        DIFFERENT
    }

    static Relation relation(String word, String other) {
        if (word.equals(other)) {
            return Relation.SAME;
        }
        if (word.charAt(0) == '=' || other.charAt(0) == '=' || Lexicon.DANISH.keepsApart(word, other)) {
            return Relation.DIFFERENT;
        }
        if (isNegated(word, other) || isNegated(other, word)) {
            return Relation.NEGATED;
        }
        if (word.charAt(0) != other.charAt(0)) {
            return Relation.DIFFERENT;
        }
        if (isEnding(word, other, "en", "ene") || isEnding(other, word, "en", "ene")) {
            return Relation.COUNT;
        }
        if (isParticiple(word, other) || isParticiple(other, word)) {
            return Relation.TENSE;
        }
        Relation inflected = inflected(word, other);
        if (inflected != Relation.DIFFERENT) {
            return inflected;
        }
        return Slips.isSlip(word, other) ? Relation.SAME : Relation.DIFFERENT;
    }

    private static boolean isNegated(String word, String other) {
        return word.length() > 4
                && word.charAt(0) == 'u'
                && word.charAt(1) == other.charAt(0)
                && inflected(word.substring(1), other) == Relation.SAME
                && !inflectedAlike(word, other);
    }

    /** "Uge" and "uger" are no opposites. */
    private static boolean inflectedAlike(String word, String other) {
        return other.charAt(0) == 'u' && other.charAt(1) != 'u' && word.charAt(1) != 'u';
    }

    private static boolean isEnding(String word, String other, String ending, String longer) {
        return word.endsWith(ending)
                && other.endsWith(longer)
                && word.length() - ending.length() == other.length() - longer.length()
                && word.regionMatches(0, other, 0, word.length() - ending.length());
    }

    /** "Renoveret" against "renoverer" or "renoveres". */
    private static boolean isParticiple(String word, String other) {
        return isEnding(word, other, "eret", "erer") || isEnding(word, other, "eret", "eres");
    }

    private static Relation inflected(String word, String other) {
        if (word.equals(other)) {
            return Relation.SAME;
        }
        Relation found = byEndings(word, other);
        if (found == Relation.DIFFERENT) {
            found = byEndings(contracted(word), other);
        }
        return found == Relation.DIFFERENT ? byEndings(word, contracted(other)) : found;
    }

    /** "Cykel" before its endings: cykl-. */
    private static String contracted(String word) {
        int end = word.length() - 1;
        boolean contracts = word.length() > 4
                && word.charAt(end - 1) == 'e'
                && "lrn".indexOf(word.charAt(end)) >= 0
                && VOWELS.indexOf(word.charAt(end - 2)) < 0;
        if (!contracts) {
            return word;
        }
        String stem = word.substring(0, end - 1);
        boolean doubled = stem.length() > 2 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
        return (doubled ? stem.substring(0, stem.length() - 1) : stem) + word.charAt(end);
    }

    private static Relation byEndings(String word, String other) {
        int common = common(word, other);
        for (int stem = common; stem >= Math.max(SHORTEST_STEM, common - 2); stem--) {
            Relation found = endings(word, other, stem);
            if (found != Relation.DIFFERENT) {
                return found;
            }
        }
        return Relation.DIFFERENT;
    }

    private static Relation endings(String word, String other, int stem) {
        String ending = undoubled(word, stem);
        String otherEnding = undoubled(other, stem);
        Relation found = of(ending, otherEnding, word.substring(0, stem));
        return found != Relation.DIFFERENT ? found : of(otherEnding, ending, word.substring(0, stem));
    }

    private static Relation of(String ending, String other, String stem) {
        boolean vowel = VOWELS.indexOf(stem.charAt(stem.length() - 1)) >= 0;
        if ((ending.equals("es") && (other.equals("e") || other.equals("er"))) || isPassiveS(ending, other, stem)) {
            return Relation.VOICE;
        }
        String bare = withoutS(ending);
        String otherBare = withoutS(other);
        if (!fits(bare, stem) || !fits(otherBare, stem)) {
            return Relation.DIFFERENT;
        }
        if (bare.equals(otherBare)) {
            return Relation.SAME;
        }
        return number(bare, otherBare, vowel);
    }

    private static Relation number(String ending, String other, boolean vowel) {
        boolean several = SEVERAL.contains(other) || THE_SEVERAL.contains(other);
        if (PAST.contains(ending)) {
            boolean participle = other.equals("et") || other.equals("t");
            return participle ? Relation.SAME : PAST.contains(other) ? Relation.DIFFERENT : Relation.TENSE;
        }
        if (ending.equals("t") && !vowel) {
            boolean adjective = BARE.contains(other) || other.equals("e") || other.equals("ne");
            return adjective ? Relation.SAME : other.equals("er") ? Relation.TENSE : Relation.DIFFERENT;
        }
        if (ONE.contains(ending)) {
            return several ? Relation.COUNT : BARE.contains(other) ? Relation.SAME : Relation.DIFFERENT;
        }
        boolean plain = BARE.contains(ending) || SEVERAL.contains(ending);
        return plain && (several || BARE.contains(other)) ? Relation.SAME : Relation.DIFFERENT;
    }

    private static boolean isPassiveS(String ending, String other, String stem) {
        return stem.endsWith("e") && ending.equals("s") && (other.equals("r") || other.isEmpty());
    }

    /** Some endings stand behind vowels only, and a t makes an adverb of longer words only. */
    private static boolean fits(String ending, String stem) {
        char last = stem.charAt(stem.length() - 1);
        boolean vowel = VOWELS.indexOf(last) >= 0;
        return switch (ending) {
            case "r", "n", "rne" -> vowel;
            case "t" -> vowel || stem.length() > SHORTEST_STEM;
            case "ne" -> last == 'r';
            case "", "e", "er", "en", "et", "erne", "ene", "ede", "te" -> true;
            default -> false;
        };
    }

    private static String withoutS(String ending) {
        return ending.endsWith("s") ? ending.substring(0, ending.length() - 1) : ending;
    }

    /** "Bus" and "bussen": the ending behind the doubled letter. */
    private static String undoubled(String word, int stem) {
        String ending = word.substring(stem);
        boolean doubled = ending.length() > 1
                && ending.charAt(0) == word.charAt(stem - 1)
                && VOWELS.indexOf(ending.charAt(0)) < 0;
        return doubled ? ending.substring(1) : ending;
    }

    private static int common(String word, String other) {
        int most = Math.min(word.length(), other.length());
        int common = 0;
        while (common < most && word.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }
}
