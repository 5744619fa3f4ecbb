package dk.roedtraad.trace.rewording;

import java.util.List;
import java.util.Set;

/**
 * The judgement on a rewording, with what it rests on.
 *
 * @param rewordingClass the class that names it: the first of all
 * @param all every class that applies, in the order of precedence
 * @param rules the names of the rules that found them, in the order of the rules
 * @param differences the words that differ, in the order of the text
 */
public record Rewording(
        RewordingClass rewordingClass, Set<RewordingClass> all, List<String> rules, List<Difference> differences) {

    /**
     * Words of one side that stand for words of the other; either side may be empty.
     *
     * @param before the words of the old text
     * @param after the words of the new text
     * @param rewordingClass what this difference changes
     */
    public record Difference(String before, String after, RewordingClass rewordingClass) {}
}
