package dk.roedtraad.incontainer;

import static dk.roedtraad.incontainer.DraftFiles.ADDED;
import static dk.roedtraad.incontainer.DraftFiles.LEFT_OUT;
import static dk.roedtraad.incontainer.DraftFiles.NOTED;
import static dk.roedtraad.incontainer.DraftFiles.REWORDED;
import static dk.roedtraad.shared.Sight.PUBLIC;
import static dk.roedtraad.shared.Sight.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.element.Documents;
import dk.roedtraad.element.Edition;
import dk.roedtraad.element.ElementFilter;
import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.Elements;
import dk.roedtraad.followup.FollowUps;
import dk.roedtraad.followup.Promise;
import dk.roedtraad.graph.Direction;
import dk.roedtraad.graph.FollowingThreads;
import dk.roedtraad.graph.TraceGraph;
import dk.roedtraad.ingest.ImportingDirectory;
import dk.roedtraad.journal.Journal;
import dk.roedtraad.journal.Projections;
import dk.roedtraad.search.SearchFilter;
import dk.roedtraad.search.SearchIndex;
import dk.roedtraad.search.SearchQuestion;
import dk.roedtraad.search.SearchResult;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ElementNumber;
import dk.roedtraad.shared.Sight;
import dk.roedtraad.shared.Visibility;
import dk.roedtraad.startup.Readiness;
import dk.roedtraad.trace.TraceLinks;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Record, graph and index asked in both sights: staff see the drafts, the public sees what it saw before there were any. */
@ExtendWith(ArquillianExtension.class)
class SightIT {

    private static final ElementId COLLEGE = ElementId.derivedFrom("borgersamling", "ungdomskollegium");

    @Inject
    private Documents documents;

    @Inject
    private Elements elements;

    @Inject
    private TraceLinks links;

    @Inject
    private FollowUps followUps;

    @Inject
    private TraceGraph graph;

    @Inject
    private FollowingThreads threads;

    @Inject
    private SearchIndex index;

    @Inject
    private ImportingDirectory importing;

    @Inject
    private Journal journal;

    @Inject
    private Projections projections;

    @Inject
    private Readiness readiness;

    @Deployment
    static WebArchive war() {
        return TestedWar.with(SightIT.class, DraftFiles.class, Awaiting.class);
    }

    @BeforeEach
    void loadsTheDrafts() {
        Awaiting.until(readiness::isReady);
        var report = importing.importFiles(DraftFiles.all(), false);
        assertThat(report.isRefused()).as("%s", report.lines()).isFalse();
        assertThat(projections.awaitReached(journal.head().sequence(), Duration.ofSeconds(10)))
                .isTrue();
    }

    @Test
    void listsTheDraftsOfADocumentForStaffOnly() {
        assertThat(documents.editions(PUBLIC, "sigte")).extracting(Edition::id).containsExactly("sigte-vedtaget");
        assertThat(documents.editions(STAFF, "sigte"))
                .extracting(Edition::id)
                .containsExactly("sigte-vedtaget", "sigte-kladde");
    }

    @Test
    void knowsADocumentOfWhichThereIsADraftOnlyForStaffOnly() {
        assertThat(documents.find(PUBLIC, "notat")).isEmpty();
        assertThat(documents.find(STAFF, "notat")).isPresent();
        assertThat(elements.find(PUBLIC, NOTED)).isEmpty();
        assertThat(elements.find(STAFF, NOTED)).isPresent();
    }

    @Test
    void showsAnElementToEachReaderAsTheNewestEditionInSightHasIt() {
        assertThat(view(PUBLIC, REWORDED))
                .extracting(view -> view.title().da(), ElementView::newest, ElementView::visibility)
                .containsExactly("Et tårnfalkehus", true, Visibility.PUBLIC);
        assertThat(view(STAFF, REWORDED))
                .extracting(view -> view.title().da(), ElementView::newest, ElementView::visibility)
                .containsExactly("Et tårnfalkehotel", true, Visibility.STAFF);
    }

    @Test
    void takesAnElementThatTheDraftLeavesOutOutOfForceForStaffOnly() {
        assertThat(view(PUBLIC, LEFT_OUT).newest()).isTrue();
        assertThat(view(STAFF, LEFT_OUT))
                .extracting(ElementView::newest, ElementView::isPublic)
                .containsExactly(false, true);
    }

    @Test
    void knowsTheNumbersOfADraftForStaffOnly() {
        assertThat(elements.numbered(PUBLIC, new ElementNumber("SG-3"))).isEmpty();
        assertThat(elements.formerlyNumbered(PUBLIC, new ElementNumber("SG-3"))).isEmpty();
        assertThat(elements.numbered(STAFF, new ElementNumber("SG-3")))
                .extracting(ElementView::id)
                .containsExactly(REWORDED);
        assertThat(elements.formerlyNumbered(STAFF, new ElementNumber("SG-1")))
                .extracting(ElementView::id)
                .containsExactly(REWORDED);
    }

    @Test
    void listsInForceWhatTheNewestEditionInSightHolds() {
        assertThat(elements.list(PUBLIC, new ElementFilter(null, "sigte", null), 1, 10)
                        .items())
                .extracting(ElementView::id)
                .containsExactly(REWORDED, LEFT_OUT);
        assertThat(elements.list(STAFF, new ElementFilter(null, "sigte", null), 1, 10)
                        .items())
                .extracting(ElementView::id)
                .containsExactly(REWORDED, ADDED);
    }

    @Test
    void tellsStaffOfEveryEditionThatHoldsAnElement() {
        assertThat(elements.appearances(PUBLIC, REWORDED)).hasSize(1);
        assertThat(elements.appearances(STAFF, REWORDED))
                .extracting(ElementView::isPublic)
                .containsExactly(true, false);
    }

    // [itest->req~staff-sight~1]
    @Test
    void readsADraftForStaffOnly() {
        assertThat(elements.standingIn(PUBLIC, "sigte-kladde")).isEmpty();
        assertThat(elements.standingIn(STAFF, "sigte-kladde")).hasSize(2);
    }

    @Test
    void tellsTheDescentFromADraftToStaffOnly() {
        assertThat(elements.lineage(PUBLIC, LEFT_OUT)).isEmpty();
        assertThat(elements.lineage(STAFF, LEFT_OUT)).hasSize(1);
    }

    @Test
    void showsTheLinkOfADraftToStaffOnly() {
        assertThat(links.at(PUBLIC, COLLEGE)).noneMatch(link -> link.from().equals(ADDED));
        assertThat(links.at(STAFF, COLLEGE)).anyMatch(link -> link.from().equals(ADDED));
    }

    @Test
    void tellsThePromiseOnADraftToStaffOnly() {
        assertThat(followUps.promises(PUBLIC)).extracting(Promise::id).doesNotContain("notat-loefte");
        assertThat(followUps.promises(STAFF)).extracting(Promise::id).contains("notat-loefte");
    }

    // [itest->req~staff-sight~1]
    @Test
    void followsThreadsIntoADraftForStaffOnly() {
        assertThat(graph.below(PUBLIC, COLLEGE)).doesNotContain(ADDED);
        assertThat(graph.below(STAFF, COLLEGE)).contains(ADDED);
        assertThat(graph.reach(PUBLIC, ADDED, Direction.UP).above()).isEmpty();
        assertThat(graph.reach(STAFF, ADDED, Direction.UP).above()).contains(COLLEGE);
        assertThat(graph.pathsFromVision(PUBLIC, Set.of(ADDED))).isEmpty();
        assertThat(graph.pathsFromVision(STAFF, Set.of(ADDED))).containsKey(ADDED);
        assertThat(threads.follow(PUBLIC, view(PUBLIC, COLLEGE), Direction.DOWN).nodes())
                .extracting(ElementView::id)
                .doesNotContain(ADDED);
        assertThat(threads.follow(STAFF, view(STAFF, COLLEGE), Direction.DOWN).nodes())
                .extracting(ElementView::id)
                .contains(ADDED);
    }

    // [itest->req~staff-sight~1]
    @Test
    void findsTheWordsOfADraftForStaffOnly() {
        assertThat(search(PUBLIC, "tårnfalkehotel glentesti").total()).isZero();
        assertThat(search(STAFF, "glentesti").total()).isOne();
        assertThat(search(STAFF, "musvågemast").total()).isZero();
        assertThat(search(PUBLIC, "musvågemast").total()).isOne();
    }

    @ParameterizedTest
    @EnumSource(Sight.class)
    void countsInTheIndexWhatTheRecordHasInForce(Sight sight) {
        assertThat(index.count(sight, SearchFilter.ALL))
                .isEqualTo(elements.list(sight, new ElementFilter(null, null, null), 1, 1)
                        .total());
    }

    private ElementView view(Sight sight, ElementId id) {
        return elements.find(sight, id).orElseThrow();
    }

    private SearchResult search(Sight sight, String words) {
        return index.search(sight, new SearchQuestion(words, SearchFilter.ALL, 1, 10));
    }

    // [itest->req~staff-sight~1]
    @Test
    void tellsThePublicOfNoEditionThatIsNotPublic() {
        var shown = documents.all(PUBLIC).stream()
                .flatMap(document -> documents.editions(PUBLIC, document.id()).stream())
                .map(Edition::isPublic)
                .distinct();
        assertThat(shown).containsExactly(true);
    }
}
