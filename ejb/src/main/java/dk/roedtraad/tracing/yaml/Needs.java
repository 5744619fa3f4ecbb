package dk.roedtraad.tracing.yaml;

import dk.roedtraad.trace.LinkRule;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the link rules say of coverage. An element must be taken up by every kind that a rule lets link to its kind, except where the rule is
 * a short cut: where the same kind can also link to another kind that must take the element up. A short cut may be taken and need not.
 */
final class Needs {

    /** For each kind, the kinds that may link to it. */
    private final Map<String, Set<String>> below = new TreeMap<>();

    Needs(List<LinkRule> rules) {
        for (var rule : rules) {
            below.computeIfAbsent(rule.to(), kind -> new TreeSet<>()).add(rule.from());
        }
    }

    /** The kinds that must take up an element of this kind. */
    List<String> needed(String kind) {
        return of(kind).stream().filter(from -> !isShortCut(from, kind)).toList();
    }

    /** The kinds that may take it up and need not. */
    List<String> accepted(String kind) {
        return of(kind).stream().filter(from -> isShortCut(from, kind)).toList();
    }

    private Set<String> of(String kind) {
        return below.getOrDefault(kind, Set.of());
    }

    /** Whether the kind is reached from the other by a longer way too. */
    private boolean isShortCut(String from, String kind) {
        var seen = new HashSet<String>();
        var ahead = new ArrayDeque<String>(of(kind));
        ahead.remove(from);
        while (!ahead.isEmpty()) {
            var next = ahead.remove();
            if (next.equals(kind) || !seen.add(next)) {
                continue;
            }
            if (of(next).contains(from) && !next.equals(from)) {
                return true;
            }
            ahead.addAll(of(next));
        }
        return false;
    }
}
