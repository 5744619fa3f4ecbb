package dk.roedtraad.web.followup.page;

import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.Elements;
import dk.roedtraad.followup.FollowUps;
import dk.roedtraad.followup.Promise;
import dk.roedtraad.shared.Sight;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The promises, overdue ones first. */
@Named
@RequestScoped
public class Promises {
    @Inject
    private FollowUps followUps;

    @Inject
    private Elements elements;

    @Inject
    private Clock clock;

    private List<Line> lines = List.of();

    /**
     * A promise as the page shows it.
     *
     * @param promise the promise
     * @param element the element it is about, or null where it is about a document
     * @param overdue whether its day has passed and it is not known to be kept
     */
    public record Line(Promise promise, @Nullable ElementView element, boolean overdue) {}

    void read(Sight sight) {
        var today = LocalDate.now(clock);
        var promises = followUps.promises(sight);
        var ids =
                promises.stream().map(Promise::element).filter(Objects::nonNull).collect(Collectors.toSet());
        var views =
                elements.findAll(sight, ids).stream().collect(Collectors.toMap(ElementView::id, Function.identity()));
        lines = promises.stream()
                .map(promise -> new Line(promise, views.get(promise.element()), promise.isOverdue(today)))
                .sorted((a, b) -> Boolean.compare(b.overdue(), a.overdue()))
                .toList();
    }

    /** The promises. */
    public List<Line> getLines() {
        return lines;
    }

    /** How many are overdue. */
    public long getOverdue() {
        return lines.stream().filter(Line::overdue).count();
    }
}
