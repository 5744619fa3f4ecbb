package dk.roedtraad.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.element.Element;
import dk.roedtraad.element.Elements;
import dk.roedtraad.graph.Direction;
import dk.roedtraad.graph.FollowingThreads;
import dk.roedtraad.graph.Reach;
import dk.roedtraad.graph.TraceGraph;
import dk.roedtraad.ingest.ImportingDirectory;
import dk.roedtraad.journal.Checkpoint;
import dk.roedtraad.journal.Journal;
import dk.roedtraad.journal.Projection;
import dk.roedtraad.journal.Projections;
import dk.roedtraad.journal.relay.JournalRelay;
import dk.roedtraad.search.Facet;
import dk.roedtraad.search.SearchFilter;
import dk.roedtraad.search.SearchHit;
import dk.roedtraad.search.SearchIndex;
import dk.roedtraad.search.SearchQuestion;
import dk.roedtraad.search.SearchResult;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ProjectionUnavailableException;
import dk.roedtraad.shared.RecordRows;
import dk.roedtraad.shared.Sight;
import dk.roedtraad.shared.Verb;
import dk.roedtraad.startup.Readiness;
import dk.roedtraad.trace.TraceLink;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Graph and index in the server: they say what the record says, soon after it is written. */
@ExtendWith(ArquillianExtension.class)
class ProjectionsIT {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final ElementId COLLEGE = ElementId.derivedFrom("borgersamling", "ungdomskollegium");
    private static final ElementId CLAUSE = ElementId.derivedFrom("naestvedstrategien", "ungdomsboliger");

    @Inject
    private Journal journal;

    @Inject
    private Projections progress;

    @Inject
    @Any
    private Instance<Projection> projections;

    @Inject
    private JournalRelay relay;

    @Inject
    private RecordRows rows;

    @Inject
    private Writing writing;

    @Inject
    private ImportingDirectory importing;

    @Inject
    private Elements elements;

    @Inject
    private CountsOfTheRecord counts;

    @Inject
    private TraceGraph graph;

    @Inject
    private FollowingThreads threads;

    @Inject
    private SearchIndex index;

    @Inject
    private Readiness readiness;

    @Deployment
    static WebArchive war() {
        return TestedWar.with(
                ProjectionsIT.class,
                CountsOfTheRecord.class,
                Writing.class,
                Awaiting.class,
                ExampleFiles.class,
                ThreadsOfTheRecord.class);
    }

    @BeforeEach
    void waitForReadiness() {
        Awaiting.until(readiness::isReady);
        awaitProjections();
    }

    // [itest->req~thread-in-graph~1]
    @ParameterizedTest
    @EnumSource(Sight.class)
    void reachesFromEveryElementWhatTheLinksOfTheRecordGive(Sight sight) {
        assertThat(reaches(sight))
                .containsExactlyInAnyOrderEntriesOf(record(sight).reaches());
    }

    @Test
    void findsAClauseBelowTheInitiativeAndAVisionElementAboveIt() {
        var reach = graph.reach(Sight.PUBLIC, COLLEGE, Direction.BOTH);

        assertThat(reach.below()).contains(CLAUSE);
        assertThat(reach.above()).anyMatch(record()::isVision);
    }

    @Test
    void findsAnElementAmongWhatIsBelowIt() {
        var below = record().reach(COLLEGE).below();

        assertThat(graph.below(Sight.PUBLIC, COLLEGE))
                .contains(COLLEGE)
                .containsAll(below)
                .hasSize(below.size() + 1);
    }

    // [itest->req~hit-path~1]
    @Test
    void findsAShortestWayFromAVisionElementToEveryElementThatHasOne() {
        var record = record();

        var ways = graph.pathsFromVision(Sight.PUBLIC, record.elements());

        assertThat(lengths(ways)).isNotEmpty().containsExactlyInAnyOrderEntriesOf(record.lengthsFromVision());
        assertThat(ways).allSatisfy((element, way) -> {
            assertThat(record.isVision(way.get(0))).isTrue();
            assertThat(way.get(way.size() - 1)).isEqualTo(element);
            assertThat(way.subList(1, way.size()))
                    .allMatch(later -> record.hasLink(later, way.get(way.indexOf(later) - 1)));
        });
    }

    private static Map<ElementId, Integer> lengths(Map<ElementId, List<ElementId>> ways) {
        return ways.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, way -> way.getValue().size()));
    }

    @Test
    void followsAWholeThreadWithItsLinks() {
        var reach = record().reach(COLLEGE);

        var thread = threads.follow(
                Sight.PUBLIC, elements.find(Sight.PUBLIC, COLLEGE).orElseThrow(), Direction.BOTH);

        assertThat(thread.complete()).isTrue();
        assertThat(thread.links()).extracting(TraceLink::id).containsExactlyInAnyOrderElementsOf(reach.links());
    }

    @Test
    void losesALinkThatIsWithdrawn() {
        var link = record().links().stream()
                .filter(each -> each.from().equals(CLAUSE) && each.to().equals(COLLEGE))
                .findFirst()
                .orElseThrow();
        writing.write(Verb.WITHDRAWN, link);
        try {
            awaitProjections();

            assertThat(graph.reach(Sight.PUBLIC, COLLEGE, Direction.DOWN).links())
                    .doesNotContain(link.id());
            assertThat(reaches()).containsExactlyInAnyOrderEntriesOf(record().reaches());
        } finally {
            writing.write(Verb.ADDED, link);
        }
    }

    // [itest->req~graph-follows-journal~1]
    @Test
    void haveAppliedTheHeadOfTheJournalOnceItIsAwaited() {
        writing.write(
                Verb.CHANGED, rows.of(Element.class).current(COLLEGE.value()).orElseThrow());

        awaitProjections();

        assertThat(checkpoints()).containsOnlyKeys("graph", "index").containsValue(journal.head());
        assertThat(Set.copyOf(checkpoints().values())).hasSize(1);
    }

    @Test
    void findsTheYouthCollegeFirst() {
        assertThat(search("ungdomskollegium").hits())
                .first()
                .extracting(SearchHit::element)
                .isEqualTo(COLLEGE);
    }

    @Test
    void countsAsManyElementsOfEachKindAsTheRecordHasInForce() {
        var counted = counts.byKind();

        assertThat(counted.keySet().stream().collect(Collectors.toMap(kind -> kind, this::indexedOfKind)))
                .isEqualTo(counted);
    }

    private long indexedOfKind(String kind) {
        return index.count(Sight.PUBLIC, new SearchFilter(Set.of(kind), Set.of(), Set.of(), Set.of(), Set.of(), null));
    }

    @Test
    void countsAsManyOfEachAnswerAsTheRecordHas() {
        var counted = counts.byAnswer();

        assertThat(counted.keySet().stream().collect(Collectors.toMap(answer -> answer, this::indexedOfAnswer)))
                .isEqualTo(counted);
    }

    private long indexedOfAnswer(String answer) {
        return index.count(
                Sight.PUBLIC, new SearchFilter(Set.of(), Set.of(), Set.of(), Set.of(answer), Set.of(), null));
    }

    @Test
    void showElementsOfAStaffEditionToNobodyUntilItIsPublic() {
        var example = ExampleFiles.named("graf", "PG");
        show(example, "staff");
        assertThat(sightings(example)).containsOnly(false);
        try {
            show(example, "public");

            assertThat(sightings(example)).containsOnly(true);
        } finally {
            show(example, "staff");
        }
        assertThat(sightings(example)).containsOnly(false);
    }

    private void show(ExampleFiles example, String visibility) {
        var report = importing.importFiles(example.saying("Her bor zebrafinker.", visibility), false);
        assertThat(report.isRefused()).as("%s", report.lines()).isFalse();
        awaitProjections();
    }

    /** Whether its clause is seen from below, from above, in itself, on a way, and among the hits. */
    private List<Boolean> sightings(ExampleFiles example) {
        var clause = example.clause();
        return List.of(
                graph.reach(Sight.PUBLIC, COLLEGE, Direction.DOWN).below().contains(clause),
                graph.below(Sight.PUBLIC, COLLEGE).contains(clause),
                !graph.reach(Sight.PUBLIC, clause, Direction.UP).above().isEmpty(),
                graph.pathsFromVision(Sight.PUBLIC, Set.of(clause)).containsKey(clause),
                search("zebrafinker").total() == 1,
                index.count(
                                Sight.PUBLIC,
                                new SearchFilter(Set.of(), Set.of("graf"), Set.of(), Set.of(), Set.of(), null))
                        == 1,
                elements.find(Sight.PUBLIC, clause).isPresent());
    }

    // [itest->req~graph-follows-journal~1]
    @Test
    void areFilledAsBeforeAfterTheyWereThrownAway() {
        var reachesBefore = reaches();
        var facetsBefore = search("").facets();
        projections.forEach(Projection::clear);

        relay.wake();
        Awaiting.until(this::haveReachedTheHead);

        assertThat(reaches()).containsExactlyInAnyOrderEntriesOf(reachesBefore);
        assertThat(search("").facets()).isEqualTo(facetsBefore).containsKey(Facet.KIND);
    }

    /** While it is being filled the graph counts as away, also for a moment after it has reached the head. */
    private boolean haveReachedTheHead() {
        try {
            return Set.copyOf(checkpoints().values()).equals(Set.of(journal.head()))
                    && !graph.below(Sight.PUBLIC, COLLEGE).isEmpty();
        } catch (ProjectionUnavailableException expected) {
            return false;
        }
    }

    private void awaitProjections() {
        assertThat(progress.awaitReached(journal.head().sequence(), SOON)).isTrue();
    }

    private Map<String, Checkpoint> checkpoints() {
        return projections.stream()
                .collect(Collectors.toMap(
                        Projection::name, projection -> projection.checkpoint().orElse(Checkpoint.NOTHING)));
    }

    private ThreadsOfTheRecord record() {
        return record(Sight.PUBLIC);
    }

    private ThreadsOfTheRecord record(Sight sight) {
        return ThreadsOfTheRecord.of(sight, rows, elements);
    }

    private Map<ElementId, Reach> reaches() {
        return reaches(Sight.PUBLIC);
    }

    private Map<ElementId, Reach> reaches(Sight sight) {
        return record(sight).elements().stream()
                .collect(Collectors.toMap(Function.identity(), element -> graph.reach(sight, element, Direction.BOTH)));
    }

    private SearchResult search(String words) {
        return index.search(Sight.PUBLIC, new SearchQuestion(words, SearchFilter.ALL, 1, 10));
    }
}
