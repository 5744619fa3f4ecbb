package dk.roedtraad.web.front.page;

import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.Kind;
import dk.roedtraad.followup.AnswerValue;
import dk.roedtraad.followup.ProgressValue;
import dk.roedtraad.graph.TraceGraph;
import dk.roedtraad.search.SearchFilter;
import dk.roedtraad.search.SearchIndex;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Sight;
import dk.roedtraad.web.site.page.ListAddress;
import dk.roedtraad.web.site.page.Names;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Counts what hangs on a vision element. Each number comes with the list that is as long. */
@RequestScoped
public class ThreadNumbers {
    private static final String STATED = "initiative";

    @Inject
    private TraceGraph graph;

    @Inject
    private SearchIndex index;

    @Inject
    private Names names;

    /**
     * A vision element's thread in numbers.
     *
     * @param element the vision element
     * @param kinds how many elements of each kind hang on it
     * @param answers how many initiatives were answered in which way; only what there is
     * @param progress how far how many initiatives have come; only what there is
     */
    public record Tally(ElementView element, List<Count> kinds, List<Count> answers, List<Count> progress) {}

    /**
     * A number.
     *
     * @param value what is counted, a code
     * @param count how many
     * @param list the list that is as long
     */
    public record Count(String value, long count, ListAddress list) {}

    /** The numbers of a vision element's thread. */
    public Tally of(Sight sight, ElementView vision) {
        var within = new Within(sight, graph.below(sight, vision.id()));
        var list = ListAddress.ALL.with("thread", vision.id().value());
        var kinds = names.kinds().stream()
                .filter(kind -> kind.counted() && !kind.code().equals(Kind.VISION_ELEMENT))
                .map(kind -> number("kind", kind.code(), list, within))
                .toList();
        var initiatives = list.with("kind", STATED);
        return new Tally(
                vision,
                kinds,
                present("answer", codes(AnswerValue.values()), initiatives, within),
                present("progress", codes(ProgressValue.values()), initiatives, within));
    }

    private List<Count> present(String axis, List<String> values, ListAddress list, Within within) {
        return values.stream()
                .map(value -> number(axis, value, list, within))
                .filter(number -> number.count() > 0)
                .toList();
    }

    private Count number(String axis, String value, ListAddress list, Within within) {
        var narrowed = list.with(axis, value);
        var filter = new SearchFilter(
                Set.copyOf(narrowed.values("kind")),
                Set.of(),
                Set.of(),
                Set.copyOf(narrowed.values("answer")),
                Set.copyOf(narrowed.values("progress")),
                within.elements());
        return new Count(value, index.count(within.sight(), filter), narrowed);
    }

    /** The elements among which is counted, and for whom. */
    private record Within(Sight sight, Set<ElementId> elements) {}

    private static List<String> codes(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Codes::of).toList();
    }
}
