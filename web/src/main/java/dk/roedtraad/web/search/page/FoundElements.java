package dk.roedtraad.web.search.page;

import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.Elements;
import dk.roedtraad.followup.FollowUps;
import dk.roedtraad.followup.Standing;
import dk.roedtraad.graph.TraceGraph;
import dk.roedtraad.search.SearchHit;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ProjectionUnavailableException;
import dk.roedtraad.shared.Sight;
import dk.roedtraad.web.site.page.Names;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The hits of a page of the list, filled from the record and with the way down to each from the vision. */
@Named
@RequestScoped
public class FoundElements {
    @Inject
    private Elements elements;

    @Inject
    private FollowUps followUps;

    @Inject
    private TraceGraph graph;

    @Inject
    private Names names;

    private List<Hit> hits = List.of();
    private boolean complete = true;

    /**
     * A hit as the page shows it.
     *
     * @param element the element
     * @param snippet the most telling piece of its text
     * @param path the elements on the way down to it from the vision, without itself
     * @param standing its answer and progress, or null where its kind has none
     */
    public record Hit(
            ElementView element,
            List<SearchHit.Part> snippet,
            List<ElementView> path,
            @Nullable Standing standing) {}

    void read(Sight sight, List<SearchHit> found) {
        var ids = found.stream().map(SearchHit::element).toList();
        var paths = paths(sight, ids);
        var wanted = new HashSet<>(ids);
        paths.values().forEach(wanted::addAll);
        var views = elements.findAll(sight, wanted).stream()
                .collect(Collectors.toMap(ElementView::id, Function.identity()));
        var standings = followUps.standings(ids);
        hits = found.stream()
                .flatMap(hit -> Optional.ofNullable(views.get(hit.element())).stream()
                        .map(element -> hit(hit, element, views, paths, standings)))
                .toList();
    }

    private Hit hit(
            SearchHit hit,
            ElementView element,
            Map<ElementId, ElementView> views,
            Map<ElementId, List<ElementId>> paths,
            Map<ElementId, Standing> standings) {
        var path = paths.getOrDefault(hit.element(), List.of()).stream()
                .filter(id -> !id.equals(hit.element()))
                .map(views::get)
                .filter(Objects::nonNull)
                .toList();
        return new Hit(
                element,
                element.text().isEmpty() ? List.of() : hit.snippet(),
                path,
                names.answerable(element.kind()) ? standings.get(element.id()) : null);
    }

    private Map<ElementId, List<ElementId>> paths(Sight sight, Collection<ElementId> ids) {
        try {
            return graph.pathsFromVision(sight, ids);
        } catch (ProjectionUnavailableException e) {
            complete = false;
            return Map.of();
        }
    }

    /** The hits. */
    public List<Hit> getHits() {
        return hits;
    }

    /** Whether the ways down to the hits could be asked. */
    public boolean isComplete() {
        return complete;
    }
}
