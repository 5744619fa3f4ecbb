package dk.roedtraad.tracing;

import static dk.roedtraad.tracing.Items.item;
import static dk.roedtraad.tracing.Items.trace;
import static dk.roedtraad.tracing.LinkStatus.AMBIGUOUS;
import static dk.roedtraad.tracing.LinkStatus.COVERED_OUTDATED;
import static dk.roedtraad.tracing.LinkStatus.COVERED_PREDATED;
import static dk.roedtraad.tracing.LinkStatus.COVERED_SHALLOW;
import static dk.roedtraad.tracing.LinkStatus.COVERED_UNWANTED;
import static dk.roedtraad.tracing.LinkStatus.COVERS;
import static dk.roedtraad.tracing.LinkStatus.ORPHANED;
import static dk.roedtraad.tracing.LinkStatus.OUTDATED;
import static dk.roedtraad.tracing.LinkStatus.PREDATED;
import static dk.roedtraad.tracing.LinkStatus.UNWANTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkerTest {

    @Test
    void coversTheRevisionThatIsThere() {
        var trace = trace(item("req~a~1").needs("dsn"), item("dsn~a~1").covers("req~a~1"));

        assertThat(outgoing(trace, 1)).containsExactly(COVERS);
        assertThat(incoming(trace, 0)).containsExactly(COVERED_SHALLOW);
    }

    @Test
    void isOutdatedWhenTheTargetWasReworded() {
        var trace = trace(item("req~a~2").needs("dsn"), item("dsn~a~1").covers("req~a~1"));

        assertThat(outgoing(trace, 1)).containsExactly(ORPHANED, OUTDATED);
        assertThat(incoming(trace, 0)).containsExactly(COVERED_OUTDATED);
    }

    @Test
    void isPredatedWhenTheTargetIsNotWrittenYet() {
        var trace = trace(item("req~a~2").needs("dsn"), item("dsn~a~1").covers("req~a~3"));

        assertThat(outgoing(trace, 1)).containsExactly(ORPHANED, PREDATED);
        assertThat(incoming(trace, 0)).containsExactly(COVERED_PREDATED);
    }

    @Test
    void isBothBetweenTwoRevisions() {
        var trace = trace(item("req~a~1"), item("req~a~3"), item("dsn~a~1").covers("req~a~2"));

        assertThat(outgoing(trace, 2)).containsExactly(ORPHANED, PREDATED, OUTDATED);
    }

    @Test
    void isAnOrphanWhenNothingOfThatNameIsThere() {
        var trace = trace(item("dsn~a~1").covers("req~a~1"));

        assertThat(outgoing(trace, 0)).containsExactly(ORPHANED);
        assertThat(trace.items().get(0).outgoing().get(0).other()).isEmpty();
    }

    @Test
    void isUnwantedWhenTheTargetDoesNotNeedTheType() {
        var trace = trace(item("req~a~1").needs("dsn"), item("impl~a~1").covers("req~a~1"));

        assertThat(outgoing(trace, 1)).containsExactly(UNWANTED);
        assertThat(incoming(trace, 0)).containsExactly(COVERED_UNWANTED);
    }

    @Test
    void coversWhatAcceptsTheTypeWithoutNeedingIt() {
        var trace = trace(item("req~a~1").accepts("impl"), item("impl~a~1").covers("req~a~1"));

        assertThat(outgoing(trace, 1)).containsExactly(COVERS);
    }

    @Test
    void isAmbiguousWhenTheTargetStandsThereTwice() {
        var trace = trace(
                item("req~a~1").needs("dsn"),
                item("req~a~1").needs("dsn"),
                item("dsn~a~1").covers("req~a~1"));

        assertThat(outgoing(trace, 2)).containsExactly(AMBIGUOUS);
        assertThat(incoming(trace, 0)).isEmpty();
    }

    @Test
    void knowsTheNamesake() {
        var trace = trace(item("req~a~1"), item("req~b~1"), item("req~a~1"));

        assertThat(trace.items().get(0).copy()).isPresent();
        assertThat(trace.items().get(1).copy()).isEmpty();
        assertThat(trace.items().get(2).copy()).isPresent();
    }

    @Test
    void ordersIncomingLinksByStatusThenByPlace() {
        var trace = trace(
                item("x~old~1").covers("req~a~1"),
                item("x~odd~1").covers("req~a~2"),
                item("dsn~b~1").covers("req~a~2"),
                item("dsn~a~1").covers("req~a~2"),
                item("req~a~2").needs("dsn"));

        assertThat(trace.items().get(4).incoming())
                .extracting(link -> link.other().orElseThrow().id().toString())
                .containsExactly("dsn~b~1", "dsn~a~1", "x~odd~1", "x~old~1");
    }

    private static List<LinkStatus> outgoing(Trace trace, int item) {
        return trace.items().get(item).outgoing().stream()
                .map(TracedLink::status)
                .toList();
    }

    private static List<LinkStatus> incoming(Trace trace, int item) {
        return trace.items().get(item).incoming().stream()
                .map(TracedLink::status)
                .toList();
    }
}
