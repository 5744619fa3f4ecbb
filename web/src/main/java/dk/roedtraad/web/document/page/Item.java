package dk.roedtraad.web.document.page;

import dk.roedtraad.element.ElementView;
import dk.roedtraad.followup.Standing;
import dk.roedtraad.shared.ElementId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An item of an edition with what stands below it.
 *
 * @param element the element as the edition has it
 * @param standing its answer and progress, or null where its kind has none
 * @param items what stands below it
 */
public record Item(ElementView element, @Nullable Standing standing, List<Item> items) {
    private static final String TOP = "";

    /** Nests the elements of an edition, which come in reading order. An element whose parent is missing stands at the top. */
    static List<Item> nested(List<ElementView> elements, Map<ElementId, Standing> standings) {
        var present = elements.stream().map(ElementView::id).collect(Collectors.toSet());
        var byParent = elements.stream()
                .collect(Collectors.groupingBy(element -> element.parent() != null && present.contains(element.parent())
                        ? element.parent().value()
                        : TOP));
        return below(TOP, byParent, standings);
    }

    private static List<Item> below(
            String parent, Map<String, List<ElementView>> byParent, Map<ElementId, Standing> standings) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .map(element -> new Item(
                        element, standings.get(element.id()), below(element.id().value(), byParent, standings)))
                .toList();
    }
}
