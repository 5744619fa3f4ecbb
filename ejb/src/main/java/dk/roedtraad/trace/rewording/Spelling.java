package dk.roedtraad.trace.rewording;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** One spelling of each word, however it was typed: case, aa and å, accents, hyphens, old and new orthography. */
final class Spelling {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");
    private static final Pattern SPACES = Pattern.compile("[\\u00A0\\u2007\\u202F\\u2009]");

    private static final String[][] OLD_AND_NEW = {
        {"linie", "linje"}, {"resource", "ressource"}, {"handikap", "handicap"}, {"success", "succes"}
    };

    private Spelling() {}

    /** The text as one would type it: composed letters, nothing invisible, plain spaces. */
    static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return SPACES.matcher(INVISIBLE.matcher(composed).replaceAll("")).replaceAll(" ");
    }

    /** The word's one spelling. */
    static String fold(String word) {
        var folded = new StringBuilder(word.length());
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char letter = lower.charAt(i);
            if ((letter >= 'a' && letter <= 'z') || letter == 'æ' || letter == 'ø' || letter == 'å') {
                folded.append(letter);
            } else {
                folded.append(letter(letter));
            }
        }
        return modern(ligatured(folded.toString()));
    }

    private static String ligatured(String word) {
        if (word.indexOf("aa") < 0 && word.indexOf("ae") < 0 && word.indexOf("oe") < 0) {
            return word;
        }
        return word.replace("aa", "å").replace("ae", "æ").replace("oe", "ø");
    }

    private static String letter(char letter) {
        return switch (letter) {
            case 'é', 'è', 'ê', 'ë' -> "e";
            case 'á', 'à', 'â' -> "a";
            case 'ó', 'ò', 'ô' -> "o";
            case 'ü', 'ý' -> "y";
            case 'í', 'ï' -> "i";
            case 'ä' -> "æ";
            case 'ö' -> "ø";
            case '²', '₂' -> "2";
            case '³' -> "3";
            case '-', '‑', '\'', '’', '´', '.' -> "";
            default -> String.valueOf(letter);
        };
    }

    private static String modern(String word) {
        if (word.length() < 5) {
            return word;
        }
        String modern = word;
        for (String[] spelling : OLD_AND_NEW) {
            modern = modern.contains(spelling[0]) ? modern.replace(spelling[0], spelling[1]) : modern;
        }
        return modern;
    }
}
