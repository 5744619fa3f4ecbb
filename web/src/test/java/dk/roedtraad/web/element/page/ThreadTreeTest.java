package dk.roedtraad.web.element.page;

import static dk.roedtraad.web.element.page.SomeElements.id;
import static dk.roedtraad.web.element.page.SomeElements.view;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.element.ElementView;
import dk.roedtraad.graph.TraceThread;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.trace.Coverage;
import dk.roedtraad.trace.TraceLink;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ThreadTreeTest {
    @Test
    void runsFromTheTopThroughTheElementToTheEnd() {
        assertThat(drawn("b", Set.of("a"), Set.of("c"), link("b", "a"), link("c", "b")))
                .isEqualTo("a(b*(c))");
    }

    @Test
    void branchesInOrder() {
        assertThat(drawn("a", Set.of(), Set.of("b", "c"), link("c", "a"), link("b", "a")))
                .isEqualTo("a*(b c)");
    }

    @Test
    void drawsWhatIsMetAgainWithoutWhatFollows() {
        var links = new TraceLink[] {link("b", "a"), link("c", "a"), link("d", "b"), link("d", "c"), link("e", "d")};
        assertThat(drawn("a", Set.of(), Set.of("b", "c", "d", "e"), links)).isEqualTo("a*(b(d(e)) c(d~))");
    }

    @Test
    void endsWhereLinksGoInACircle() {
        assertThat(drawn("a", Set.of("b"), Set.of("b"), link("a", "b"), link("b", "a")))
                .isEqualTo("a*(b(a*~))");
    }

    @Test
    void standsAloneWithoutLinks() {
        assertThat(drawn("a", Set.of(), Set.of())).isEqualTo("a*");
    }

    private static String drawn(String root, Set<String> above, Set<String> below, TraceLink... links) {
        var nodes = new java.util.TreeSet<>(above);
        nodes.addAll(below);
        nodes.remove(root);
        var views = new java.util.ArrayList<>(List.of(view(root, null, true)));
        nodes.forEach(key -> views.add(view(key, null, true)));
        var thread = new TraceThread(views.get(0), true, views, ids(above), ids(below), Arrays.asList(links));
        var order = Comparator.comparing((ElementView view) -> view.title().da());
        return text(ThreadTree.of(thread, Map.of(), order));
    }

    private static String text(List<ThreadNode> nodes) {
        return nodes.stream()
                .map(node -> node.element().title().da()
                        + (node.current() ? "*" : "")
                        + (node.repeated() ? "~" : "")
                        + (node.children().isEmpty() ? "" : "(" + text(node.children()) + ")"))
                .collect(Collectors.joining(" "));
    }

    private static Set<ElementId> ids(Set<String> keys) {
        return keys.stream().map(SomeElements::id).collect(Collectors.toSet());
    }

    private static TraceLink link(String from, String to) {
        var type = "derivesFrom";
        return new TraceLink(
                TraceLink.id(id(from), type, id(to)),
                id(from),
                type,
                id(to),
                Coverage.WHOLE,
                "because of this",
                LocalDate.of(2023, 8, 29),
                1,
                1,
                null,
                null,
                null,
                false);
    }
}
