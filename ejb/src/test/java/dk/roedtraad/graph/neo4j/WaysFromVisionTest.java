package dk.roedtraad.graph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.graph.neo4j.WaysFromVision.Step;
import dk.roedtraad.shared.ElementId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WaysFromVisionTest {

    @Test
    void leadsFromTheVisionDownToTheElement() {
        assertThat(ways(vision("v"), step("r", "v"), step("c", "r")).get(id("c")))
                .containsExactly(id("v"), id("r"), id("c"));
    }

    @Test
    void takesTheShortestWay() {
        assertThat(ways(vision("v"), step("r", "v"), step("i", "r"), step("c", "i", "r"))
                        .get(id("c")))
                .containsExactly(id("v"), id("r"), id("c"));
    }

    @Test
    void isTheVisionElementItself() {
        assertThat(ways(vision("c")).get(id("c"))).containsExactly(id("c"));
    }

    @Test
    void leavesOutWhatLeadsToNoVision() {
        assertThat(ways(step("c", "r"), step("r"))).isEmpty();
    }

    @Test
    void endsOnACycle() {
        assertThat(ways(step("c", "a"), step("a", "b"), step("b", "a", "c"))).isEmpty();
    }

    private static java.util.Map<ElementId, List<ElementId>> ways(Step... steps) {
        return WaysFromVision.through(List.of(steps)).to(List.of(id("c")));
    }

    private static Step vision(String key) {
        return new Step(id(key), true, List.of());
    }

    private static Step step(String key, String... above) {
        return new Step(
                id(key), false, Stream.of(above).map(WaysFromVisionTest::id).toList());
    }

    private static ElementId id(String key) {
        return ElementId.derivedFrom("d", key);
    }
}
