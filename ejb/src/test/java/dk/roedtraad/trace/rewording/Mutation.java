package dk.roedtraad.trace.rewording;

import static dk.roedtraad.trace.rewording.RewordingClass.ADDED;
import static dk.roedtraad.trace.rewording.RewordingClass.AMOUNT;
import static dk.roedtraad.trace.rewording.RewordingClass.DATE;
import static dk.roedtraad.trace.rewording.RewordingClass.EDITORIAL;
import static dk.roedtraad.trace.rewording.RewordingClass.NEGATION;
import static dk.roedtraad.trace.rewording.RewordingClass.NUMBER;
import static dk.roedtraad.trace.rewording.RewordingClass.OBLIGATION;
import static dk.roedtraad.trace.rewording.RewordingClass.PLACE;
import static dk.roedtraad.trace.rewording.RewordingClass.REMOVED;
import static dk.roedtraad.trace.rewording.RewordingClass.WEAKENING;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A change made by a machine, and what it must be called.
 *
 * @param name what it does
 * @param allowed the classes it may be called
 * @param made makes it; the same text if there is nothing to change
 */
record Mutation(String name, Set<RewordingClass> allowed, UnaryOperator<String> made) {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?]) (?=\\p{Lu})");

    static final List<Mutation> ALL = List.of(
            editorial("small letters", text -> text.toLowerCase(Locale.ROOT)),
            editorial("double spaces", text -> text.replace(" ", "  ")),
            editorial("ae, oe and aa", Mutation::typewritten),
            editorial("letters taken apart", text -> Normalizer.normalize(text, Normalizer.Form.NFD)),
            editorial("no commas", text -> text.replace(",", "")),
            editorial("no full stop", text -> text.replaceFirst("\\.$", "")),
            editorial("dashes", text -> text.replace(" – ", " - ").replace(", ", " – ")),
            editorial("fixed spaces", text -> text.replace(' ', '\u00A0')),
            editorial("sentences turned round", Mutation::turnedRound),
            editorial(
                    "a compound apart",
                    text -> text.replaceFirst(
                            "(cykel|bolig|klima|skole|by|lands)(?=(sti|byggeri|plan|gård|rum|byer))", "$1 ")),
            editorial("og to samt", text -> text.replaceFirst(" og (?=\\p{Ll})", " samt ")),
            editorial("a doubled letter", text -> text.replaceFirst("(kommu)(n)(e)", "$1$2$2$3")),
            editorial(
                    "letters swapped",
                    text -> text.replaceFirst("(?<=\\p{Ll}{3})(?<!halvd|[Hh]alvd)(e)(l)(?=\\p{Ll}{2})", "$2$1")),
            editorial("the definite form", text -> text.replaceFirst("(?<=\\p{Ll}{3})erne\\b(?!s)", "er")),
            new Mutation(
                    "another number",
                    Set.of(NUMBER, AMOUNT, DATE, PLACE),
                    text -> text.replaceFirst("\\b([1-8])(?=\\d*\\b)", "9")),
            changes("skal to kan", WEAKENING, "\\bskal\\b(?!.{0,30}\\bikke\\b)", "kan"),
            changes("skal to bør", WEAKENING, "\\bskal\\b(?!.{0,30}\\bikke\\b)", "bør"),
            changes("skal, if possible", WEAKENING, "\\bskal\\b", "skal så vidt muligt"),
            changes("vil to vil overveje at", WEAKENING, "\\bvil\\b(?= \\p{Ll}+e\\b)", "vil overveje at"),
            changes("alle to nogle", WEAKENING, "\\balle\\b", "nogle"),
            changes("hver to enkelte", WEAKENING, "\\bhver(?= (?:virksomhed|klynge|bolig|skole))", "enkelte"),
            changes("mindst to op til", WEAKENING, "\\bmindst\\b(?= (?:\\d|tre|to|hver))", "op til"),
            changes("inden to på sigt", WEAKENING, "\\binden (?:udgangen af )?20\\d\\d", "på sigt"),
            changes("ikke dropped", NEGATION, "(?<!eller) ikke\\b(?! kun| bare| mindst)", ""),
            changes("ikke put in", NEGATION, "\\b(må|vil)\\b(?!.{0,25}\\bikke\\b)", "$1 ikke"),
            changes("uden to med", NEGATION, "\\buden(?= \\p{Ll}+)(?! for| at)", "med"),
            changes("kan to skal", OBLIGATION, "\\bkan\\b(?!.{0,40}\\bikke\\b)", "skal"),
            changes("another street", PLACE, "\\b(?:Axeltorv|Ringstedgade)\\b", "Skovvej"),
            changes("another town", PLACE, "\\b(?:Fensmark|Glumsø|Fuglebjerg|Herlufmagle|Karrebæksminde)\\b", "Haslev"),
            changes("another river", PLACE, "\\bSusåen\\b", "Gudenåen"),
            changes("another actor", PLACE, "\\b[Kk]ommunen\\b(?!s)", "regionen"),
            new Mutation("the last sentence dropped", Set.of(REMOVED, WEAKENING), Mutation::shortened),
            new Mutation(
                    "a sentence more",
                    Set.of(ADDED),
                    text -> text.replaceFirst("\\.$", ". Der opsættes også bænke og borde.")));

    String of(String text) {
        return made.apply(text);
    }

    private static Mutation editorial(String name, UnaryOperator<String> made) {
        return new Mutation(name, Set.of(EDITORIAL), made);
    }

    private static Mutation changes(String name, RewordingClass to, String pattern, String replacement) {
        return new Mutation(name, Set.of(to), text -> text.replaceFirst(pattern, replacement));
    }

    private static String typewritten(String text) {
        return text.replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace("Å", "Aa")
                .replace("Ø", "Oe");
    }

    private static String turnedRound(String text) {
        List<String> sentences = Arrays.asList(SENTENCE_END.split(text));
        Collections.reverse(sentences);
        return sentences.stream().collect(Collectors.joining(" "));
    }

    private static String shortened(String text) {
        String[] sentences = SENTENCE_END.split(text);
        return String.join(" ", Arrays.copyOf(sentences, Math.max(1, sentences.length - 1)));
    }
}
