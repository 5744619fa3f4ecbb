package dk.roedtraad.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the pages and the feed of the demonstration tell of what it is made of. */
@OnSite("demo")
class DemoIT {

    private final Visitor visitor;

    DemoIT(Visitor visitor) {
        this.visitor = visitor;
    }

    // [itest->req~examples-marked~1]
    @Test
    void saysOnThePageOfAMadeUpElementThatItIsAnExample() {
        assertThat(followedUp().select("main .rt-example")).isNotEmpty();
    }

    // [itest->req~examples-marked~1]
    @Test
    void marksAMadeUpElementAsAnExampleForMachines() {
        String id = Visitor.text(
                Visitor.objects(visitor.json("/api/elements?kind=provision"), "items")
                        .get(0),
                "id");
        assertThat(visitor.json("/api/elements/" + id).get("example").getAsBoolean())
                .isTrue();
    }

    // [itest->req~answer-and-progress-apart~1]
    @Test
    void tellsAnswerAndProgressOnAxesOfTheirOwnEachWithItsDate() {
        var axes = followedUp().select(".rt-axis");
        assertThat(axes).hasSize(2);
        assertThat(axes)
                .allSatisfy(axis -> assertThat(axis.select(".rt-timeline__head:has(.rt-state) time"))
                        .isNotEmpty());
    }

    // [itest->req~change-feed~1]
    @Test
    void givesTheFeedInWholeTransactions() {
        var first = visitor.json("/api/journal?size=1");
        var rest = visitor.json("/api/journal?size=500&after=" + Visitor.text(first, "next"));
        var transactions = List.of(first, rest).stream()
                .map(feed -> Visitor.objects(feed, "entries").stream()
                        .map(entry -> Visitor.text(entry, "transaction"))
                        .toList())
                .toList();
        assertThat(transactions.get(0)).isNotEmpty();
        assertThat(transactions.get(1)).isNotEmpty().doesNotContainAnyElementsOf(transactions.get(0));
    }

    /** The page of an initiative that is begun. */
    private Document followedUp() {
        var hit = Visitor.objects(visitor.json("/api/search?kind=initiative&progress=started"), "hits")
                .get(0);
        return visitor.page("/element/" + Visitor.text(hit, "id"));
    }
}
