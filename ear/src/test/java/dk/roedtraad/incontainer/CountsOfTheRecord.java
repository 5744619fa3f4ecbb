package dk.roedtraad.incontainer;

import dk.roedtraad.element.ElementFilter;
import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.Elements;
import dk.roedtraad.element.Kind;
import dk.roedtraad.element.Vocabulary;
import dk.roedtraad.followup.AnswerValue;
import dk.roedtraad.followup.FollowUps;
import dk.roedtraad.followup.Standing;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts the elements in force in the record, for comparison with the index. */
@ApplicationScoped
public class CountsOfTheRecord {

    private static final int ALL = 10_000;

    @Inject
    private Elements elements;

    @Inject
    private Vocabulary vocabulary;

    @Inject
    private FollowUps followUps;

    /** How many there are of each kind. */
    public Map<String, Long> byKind() {
        return vocabulary.kinds().stream().collect(Collectors.toMap(Kind::code, this::ofKind));
    }

    private long ofKind(Kind kind) {
        return elements.list(Sight.PUBLIC, new ElementFilter(kind.code(), null, null), 1, 1)
                .total();
    }

    /** How many of those that can be answered have each answer. */
    public Map<String, Long> byAnswer() {
        var answerable = elements.list(Sight.PUBLIC, new ElementFilter(null, null, null), 1, ALL).items().stream()
                .filter(view -> vocabulary.kind(view.kind()).orElseThrow().answerable())
                .map(ElementView::id)
                .toList();
        var counts = Arrays.stream(AnswerValue.values()).collect(Collectors.toMap(Codes::of, answer -> 0L));
        followUps.standings(answerable).values().stream()
                .map(Standing::answer)
                .forEach(answer -> counts.merge(Codes.of(answer), 1L, Long::sum));
        return counts;
    }
}
