package dk.roedtraad.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    private record Inner(String b, @Nullable String a) {}

    private record Outer(boolean flag, LocalDate day, Visibility visibility, List<String> words, Inner inner) {}

    // [utest->req~canonical-payload~1]
    @Test
    void sortsKeysAndLeavesOutWhatIsAbsent() {
        var json = CanonicalJson.of(
                new Outer(true, LocalDate.of(2023, 8, 29), Visibility.PUBLIC, List.of("x", "y"), new Inner("1", null)));

        assertThat(json).isEqualTo("""
                        {"day":"2023-08-29","flag":true,"inner":{"b":"1"},"visibility":"public","words":["x","y"]}""");
    }

    @Test
    void escapesOnlyWhatJsonDemands() {
        assertThat(CanonicalJson.of("å\"\\\n\t\u0001/<")).isEqualTo("\"å\\\"\\\\\\n\\t\\u0001/<\"");
    }

    @Test
    void writesEmptyListsAndMaps() {
        assertThat(CanonicalJson.of(Map.of("list", List.of(), "map", Map.of()))).isEqualTo("{\"list\":[],\"map\":{}}");
    }
}
