package dk.roedtraad.trace;

import dk.roedtraad.shared.ElementRef;
import dk.roedtraad.shared.Mistakes;
import java.util.List;
import java.util.stream.Collectors;

/** Which links may be made: what no rule of the record allows is refused by the name of the rule that is missing. */
final class LinkRules {

    private final List<LinkRule> rules;

    LinkRules(List<LinkRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Notes the rule that is missing, and what may be made instead. */
    void check(ElementRef from, String type, ElementRef to, Mistakes mistakes) {
        var wanted = LinkRule.id(from.kind(), type, to.kind());
        if (rules.stream().noneMatch(rule -> rule.id().equals(wanted))) {
            mistakes.add("type", "noLinkRule", wanted, allowed(from.kind()));
        }
    }

    private String allowed(String kind) {
        var allowed = rules.stream()
                .filter(rule -> rule.from().equals(kind))
                .map(LinkRule::id)
                .sorted()
                .collect(Collectors.joining(", "));
        return allowed.isEmpty() ? "–" : allowed;
    }
}
