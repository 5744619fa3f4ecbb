package dk.roedtraad.tracing;

import static dk.roedtraad.tracing.Items.item;
import static dk.roedtraad.tracing.Items.trace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TracerTest {

    @Test
    void isCleanWhenEverythingIsCoveredAllTheWayDown() {
        var trace = trace(
                item("req~a~1").needs("dsn"),
                item("dsn~a~1").covers("req~a~1").needs("impl"),
                item("impl~a~1").covers("dsn~a~1"));

        assertThat(trace.isClean()).isTrue();
    }

    @Test
    void namesTheTypesThatLack() {
        var trace = trace(item("req~a~1").needs("dsn", "utest"), item("dsn~a~1").covers("req~a~1"));

        assertThat(trace.items().get(0).uncoveredTypes()).containsExactly("utest");
    }

    @Test
    void namesTheTypesThatAreTooMany() {
        var trace = trace(item("req~a~1"), item("dsn~a~1").covers("req~a~1"));

        assertThat(trace.items().get(0).overCoveredTypes()).containsExactly("dsn");
    }

    @Test
    void tellsADefectOfItsOwnFromOneFurtherDown() {
        var trace = trace(
                item("req~a~1").needs("dsn"), item("dsn~a~1").covers("req~a~1").needs("impl"));

        assertThat(trace.items()).extracting(TracedItem::defect).containsExactly(Defect.TRANSITIVE, Defect.DIRECT);
    }

    @Test
    void isCoveredButNotDeepWhenSomethingLacksFurtherDown() {
        var trace = trace(
                item("req~a~1").needs("dsn"), item("dsn~a~1").covers("req~a~1").needs("impl"));

        assertThat(trace.items().get(0).isCovered()).isTrue();
        assertThat(trace.items().get(0).deep()).isEqualTo(Depth.UNCOVERED);
    }

    @Test
    void countsWhatIsNotApprovedForOneVerdictAndNotForTheOther() {
        var trace = trace(
                item("req~a~1").needs("dsn"), item("dsn~a~1").covers("req~a~1").is(ItemStatus.DRAFT));

        assertThat(trace.items().get(0).deep()).isEqualTo(Depth.COVERED);
        assertThat(trace.items().get(0).deepByApproved()).isEqualTo(Depth.UNCOVERED);
        assertThat(trace.items().get(0).isCoveredByApproved()).isFalse();
    }

    @Test
    void findsNothingWrongWithWhatWasRejected() {
        var trace = trace(item("req~a~1").needs("dsn").is(ItemStatus.REJECTED));

        assertThat(trace.isClean()).isTrue();
    }

    @Test
    void findsItWrongThatSomethingRejectedStandsThereTwice() {
        var trace = trace(item("req~a~1").is(ItemStatus.REJECTED), item("req~a~1"));

        assertThat(trace.count(Defect.DIRECT)).isEqualTo(2);
    }

    @Test
    void namesTheShortestWayRoundACircle() {
        var trace = trace(
                item("x~a~1").covers("x~b~1", "x~c~1").needs("x"),
                item("x~b~1").covers("x~c~1").needs("x"),
                item("x~c~1").covers("x~a~1").needs("x"));

        assertThat(trace.cycles()).hasToString("[x~a~1 → x~c~1 → x~a~1]");
    }

    @Test
    void namesACircleOfOne() {
        var trace = trace(item("x~a~1").covers("x~a~1").needs("x"));

        assertThat(trace.cycles()).hasToString("[x~a~1 → x~a~1]");
    }

    @Test
    void tellsWhatIsInACircleFromWhatIsAboveOne() {
        var trace = trace(
                item("req~a~1").needs("x"),
                item("x~a~1").covers("x~b~1", "req~a~1").needs("x"),
                item("x~b~1").covers("x~a~1").needs("x"));

        assertThat(trace.items()).extracting(TracedItem::deep).containsOnly(Depth.CYCLE);
        assertThat(trace.items())
                .extracting(TracedItem::defect)
                .containsExactly(Defect.TRANSITIVE, Defect.DIRECT, Defect.DIRECT);
    }

    @Test
    void callsItACircleWhenANamesakeCoversIt() {
        var trace = trace(item("x~a~2"), item("x~a~2").covers("x~a~1"));

        assertThat(trace.items()).extracting(TracedItem::deep).containsExactly(Depth.CYCLE, Depth.CYCLE);
    }

    @Test
    void goesDownAsDeepAsItMust() {
        var items = new ArrayList<SpecificationItem>();
        IntStream.rangeClosed(1, 200_000)
                .mapToObj(level -> new ItemDraft(new ItemId("x", "n" + level, 1), new Position("x.md", level))
                        .covers(new ItemId("x", "n" + (level - 1), 1))
                        .needs("x")
                        .item())
                .forEach(items::add);

        var trace = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Tracer.trace(items));

        assertThat(trace.items().get(0).deep()).isEqualTo(Depth.UNCOVERED);
        assertThat(trace.count(Defect.TRANSITIVE)).isEqualTo(199_998);
    }

    @Test
    void failsOnGapsAlone() {
        var gap = trace(item("req~a~1").needs("dsn"));
        var orphan = trace(item("dsn~a~1").covers("req~a~1"));

        assertThat(FailOn.GAPS.isIn(gap)).isTrue();
        assertThat(FailOn.GAPS.isIn(orphan)).isFalse();
        assertThat(FailOn.DEFECTS.isIn(orphan)).isTrue();
    }

    @Test
    void failsOnSuspectsAlone() {
        var suspect = trace(item("req~a~2"), item("dsn~a~1").covers("req~a~1"));
        var orphan = trace(item("dsn~a~1").covers("req~a~1"));

        assertThat(FailOn.SUSPECTS.isIn(suspect)).isTrue();
        assertThat(FailOn.SUSPECTS.isIn(orphan)).isFalse();
    }
}
