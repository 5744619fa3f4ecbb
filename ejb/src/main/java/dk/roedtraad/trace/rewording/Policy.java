package dk.roedtraad.trace.rewording;

import java.util.function.Predicate;

/**
 * A named rule: which changes make a rewording one of a class.
 *
 * @param name what it is called in judgements and docs
 * @param rewordingClass the class it finds
 * @param applies whether a change is one
 */
record Policy(String name, RewordingClass rewordingClass, Predicate<Change> applies) {}
