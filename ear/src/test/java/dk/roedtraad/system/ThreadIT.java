package dk.roedtraad.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a word to an initiative, and from there to the vision it serves and the clause it became. */
@OnSite("demo")
class ThreadIT {

    private final Visitor visitor;

    ThreadIT(Visitor visitor) {
        this.visitor = visitor;
    }

    @Test
    void findsTheInitiativeFirst() {
        assertThat(firstHit())
                .returns("initiative", hit -> hit.get("kind").getAsString())
                .returns("Et nyt ungdomskollegium", hit -> hit.get("title").getAsString());
    }

    // [itest->req~hit-path~1]
    @Test
    void showsTheWayDownFromTheVision() {
        assertThat(kinds(Visitor.objects(firstHit(), "path"))).containsExactly("visionElement", "recommendation");
    }

    // [itest->req~thread-in-graph~1]
    @Test
    void reachesUpToTheVisionAndDownToAClause() {
        JsonObject trace = trace("both");
        assertThat(trace.get("complete").getAsBoolean()).isTrue();
        assertThat(kinds(placed(trace, "above"))).contains("visionElement", "recommendation");
        assertThat(kinds(placed(trace, "below"))).contains("clause", "provision");
    }

    // [itest->req~thread-in-graph~1]
    @Test
    void answersOneDirectionOnly() {
        assertThat(placed(trace("up"), "below")).isEmpty();
        assertThat(placed(trace("down"), "above")).isEmpty();
    }

    @Test
    void tiesEveryNodeOfTheThreadByALinkWithItsReason() {
        JsonObject trace = trace("both");
        List<JsonObject> links = Visitor.objects(trace, "links");
        assertThat(links)
                .allSatisfy(link -> assertThat(Visitor.text(link, "reason")).hasSizeGreaterThan(9));
        assertThat(Visitor.objects(trace, "nodes"))
                .allMatch(node -> links.stream()
                        .anyMatch(link -> List.of(Visitor.text(link, "from"), Visitor.text(link, "to"))
                                .contains(Visitor.text(node, "id"))));
    }

    private JsonObject firstHit() {
        return Visitor.objects(visitor.json("/api/search?q=ungdomskollegium"), "hits")
                .get(0);
    }

    private JsonObject trace(String direction) {
        String id = Visitor.text(firstHit(), "id");
        return visitor.json("/api/elements/" + id + "/trace?direction=" + direction);
    }

    private static List<JsonObject> placed(JsonObject trace, String place) {
        return Visitor.objects(trace, "nodes").stream()
                .filter(node -> Visitor.text(node, "place").equals(place))
                .toList();
    }

    private static List<String> kinds(List<JsonObject> items) {
        return items.stream().map(item -> Visitor.text(item, "kind")).toList();
    }
}
