package dk.roedtraad.web.element.page;

import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.Kind;
import dk.roedtraad.followup.FollowUps;
import dk.roedtraad.graph.Direction;
import dk.roedtraad.graph.FollowingThreads;
import dk.roedtraad.shared.Sight;
import dk.roedtraad.web.site.page.Names;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The thread on an element's page. */
@Named("thread")
@RequestScoped
public class ThreadView {
    private static final Set<String> KNOWN_ENDS = Set.of(Kind.VISION_ELEMENT, "recommendation", "initiative", "clause");
    private static final String LAST_KIND = "provision";

    @Inject
    private FollowingThreads threads;

    @Inject
    private FollowUps followUps;

    @Inject
    private Names names;

    private boolean complete = true;
    private boolean reachesVision;
    private List<ThreadNode> tops = List.of();
    private int size;

    void read(Sight sight, ElementView element) {
        var thread = threads.follow(sight, element, Direction.BOTH);
        var answerable = thread.nodes().stream()
                .filter(node -> names.answerable(node.kind()))
                .map(ElementView::id)
                .toList();
        complete = thread.complete();
        size = thread.nodes().size();
        tops = ThreadTree.of(thread, followUps.standings(answerable), order());
        reachesVision = element.kind().equals(Kind.VISION_ELEMENT)
                || thread.nodes().stream()
                        .anyMatch(node -> node.kind().equals(Kind.VISION_ELEMENT)
                                && thread.above().contains(node.id()));
    }

    private Comparator<ElementView> order() {
        return Comparator.comparingInt((ElementView node) -> names.order(node.kind()))
                .thenComparing(ElementView::document)
                .thenComparingInt(ElementView::position);
    }

    /** Whether the whole thread is shown. */
    public boolean isComplete() {
        return complete;
    }

    /** Whether a vision element stands at the top. */
    public boolean isReachingVision() {
        return reachesVision;
    }

    /** The knots at the top. */
    public List<ThreadNode> getTops() {
        return tops;
    }

    /** Whether there is more than the element itself. */
    public boolean isLinked() {
        return size > 1;
    }

    /** The key of the words that say what is missing after a knot at which the thread ends, or empty where nothing is. */
    public String missingAfter(ThreadNode node) {
        var kind = node.element().kind();
        if (!complete || !expectsMore(node)) {
            return "";
        }
        return "thread.missing." + (KNOWN_ENDS.contains(kind) ? kind : "other");
    }

    private boolean expectsMore(ThreadNode node) {
        var element = node.element();
        return node.isEnd() && element.newest() && names.counted(element.kind()) && !LAST_KIND.equals(element.kind());
    }
}
