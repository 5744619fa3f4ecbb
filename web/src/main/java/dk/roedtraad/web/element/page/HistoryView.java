package dk.roedtraad.web.element.page;

import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.Elements;
import dk.roedtraad.element.Lineage;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Sight;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where an element comes from: its wording and number in every edition, and the elements it descends from or lives on in. */
@Named("history")
@RequestScoped
public class HistoryView {
    @Inject
    private Elements elements;

    private List<Wording> wordings = List.of();
    private List<Descent> descents = List.of();

    /**
     * A line of descent as the page tells it.
     *
     * @param line the line
     * @param other the element at its other end
     * @param later whether the other end is the later one
     */
    public record Descent(Lineage line, ElementView other, boolean later) {}

    void read(Sight sight, ElementId element) {
        wordings = wordings(elements.appearances(sight, element));
        descents = descents(sight, element, elements.lineage(sight, element));
    }

    static List<Wording> wordings(List<ElementView> oldestFirst) {
        var wordings = new ArrayList<Wording>();
        ElementView before = null;
        for (var element : oldestFirst) {
            wordings.add(wording(before, element));
            before = element;
        }
        return wordings;
    }

    private static Wording wording(@Nullable ElementView before, ElementView now) {
        if (before == null || before.revision() == now.revision()) {
            boolean renumbered = before != null && !Objects.equals(before.number(), now.number());
            var title = WordChanges.unchanged(now.title().da());
            return new Wording(now, title, WordChanges.unchanged(now.text()), false, renumbered);
        }
        return new Wording(
                now,
                WordChanges.between(before.title().da(), now.title().da()),
                WordChanges.between(before.text(), now.text()),
                true,
                !Objects.equals(before.number(), now.number()));
    }

    private List<Descent> descents(Sight sight, ElementId element, List<Lineage> lines) {
        var others = lines.stream().map(line -> other(element, line)).collect(Collectors.toSet());
        var found = byId(sight, others);
        var descents = new ArrayList<Descent>();
        for (var line : lines) {
            var other = found.get(other(element, line));
            if (other != null) {
                descents.add(new Descent(line, other, line.earlier().equals(element)));
            }
        }
        return descents;
    }

    private Map<ElementId, ElementView> byId(Sight sight, Set<ElementId> ids) {
        return elements.findAll(sight, ids).stream().collect(Collectors.toMap(ElementView::id, Function.identity()));
    }

    private static ElementId other(ElementId element, Lineage line) {
        return line.earlier().equals(element) ? line.later() : line.earlier();
    }

    /** The element in each edition, oldest first. */
    public List<Wording> getWordings() {
        return wordings;
    }

    /** The lines of descent. */
    public List<Descent> getDescents() {
        return descents;
    }
}
