package dk.roedtraad.web.front.page;

import dk.roedtraad.element.Document;
import dk.roedtraad.element.Documents;
import dk.roedtraad.element.ElementFilter;
import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.Elements;
import dk.roedtraad.element.Kind;
import dk.roedtraad.followup.FollowUps;
import dk.roedtraad.shared.ProjectionUnavailableException;
import dk.roedtraad.shared.Sight;
import dk.roedtraad.web.access.Open;
import dk.roedtraad.web.site.page.Opening;
import dk.roedtraad.web.site.page.Page;
import dk.roedtraad.web.site.page.Serves;
import dk.roedtraad.web.site.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The front page: each vision element with its thread in numbers, and ways into it. */
@Named
@RequestScoped
@Open
@Serves(path = "/", view = "/front/front.xhtml")
public class FrontPage implements Page {
    private static final String ASSEMBLY = "borgersamling";
    private static final int MOST = 200;
    private static final int EXAMPLES = 5;

    @Inject
    private Elements elements;

    @Inject
    private Documents documents;

    @Inject
    private FollowUps followUps;

    @Inject
    private ThreadNumbers numbers;

    @Inject
    private Clock clock;

    private List<ElementView> visions = List.of();
    private List<ThreadNumbers.Tally> threads = List.of();
    private List<ElementView> initiatives = List.of();
    private @Nullable Document assembly;
    private boolean examples;
    private long overdue;

    @Override
    public Opening open(Visit visit) {
        var sight = visit.sight();
        visions = inForce(sight, Kind.VISION_ELEMENT);
        threads = threads(sight);
        var all = inForce(sight, "initiative");
        examples = all.stream().anyMatch(ElementView::example);
        initiatives = all.stream()
                .filter(element -> !element.example())
                .limit(EXAMPLES)
                .toList();
        assembly = documents.find(sight, ASSEMBLY).orElse(null);
        var today = LocalDate.now(clock);
        overdue = followUps.promises(sight).stream()
                .filter(promise -> promise.isOverdue(today))
                .count();
        return Opening.SHOWN;
    }

    private List<ThreadNumbers.Tally> threads(Sight sight) {
        try {
            var read = new ArrayList<ThreadNumbers.Tally>();
            visions.forEach(vision -> read.add(numbers.of(sight, vision)));
            return read;
        } catch (ProjectionUnavailableException e) {
            return List.of();
        }
    }

    private List<ElementView> inForce(Sight sight, String kind) {
        return elements.list(sight, new ElementFilter(kind, null, null), 1, MOST)
                .items();
    }

    /** The vision elements. */
    public List<ElementView> getVisions() {
        return visions;
    }

    /** The vision elements' threads in numbers; none where they cannot be counted just now. */
    public List<ThreadNumbers.Tally> getThreads() {
        return threads;
    }

    /** Initiatives that public sources name, as ways in. */
    public List<ElementView> getInitiatives() {
        return initiatives;
    }

    /** The citizens' assembly's report, or null where the record has none. */
    public @Nullable Document getAssembly() {
        return assembly;
    }

    /** Whether some of what is shown is made up for demonstration. */
    public boolean isExamples() {
        return examples;
    }

    /** How many promises are overdue. */
    public long getOverdue() {
        return overdue;
    }
}
