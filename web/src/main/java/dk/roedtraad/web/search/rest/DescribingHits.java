package dk.roedtraad.web.search.rest;

import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.Elements;
import dk.roedtraad.followup.Standing;
import dk.roedtraad.graph.TraceGraph;
import dk.roedtraad.search.SearchHit;
import dk.roedtraad.search.SearchResult;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Language;
import dk.roedtraad.shared.ProjectionUnavailableException;
import dk.roedtraad.shared.Sight;
import dk.roedtraad.web.element.rest.DescribingElements;
import dk.roedtraad.web.element.rest.ElementRepresentation;
import dk.roedtraad.web.element.rest.ReferenceRepresentation;
import dk.roedtraad.web.element.rest.Shown;
import dk.roedtraad.web.search.rest.SearchRepresentation.Hit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Describes hits: the elements from the record, the paths above them from the graph. Without the graph there are no paths. */
@ApplicationScoped
public class DescribingHits {

    @Inject
    private Elements elements;

    @Inject
    private TraceGraph graph;

    @Inject
    private DescribingElements describing;

    /** The result for a reader of that language. A hit that the record no longer has is left out. */
    public SearchRepresentation describe(Sight sight, SearchResult result, Language language) {
        var ids = result.hits().stream().map(SearchHit::element).toList();
        var paths = paths(sight, ids);
        var known = known(sight, ids, paths.orElse(Map.of()).values());
        var standings = describing.standings(
                ids.stream().filter(known::containsKey).map(known::get).toList());
        var hits = result.hits().stream()
                .flatMap(hit -> Optional.ofNullable(known.get(hit.element())).stream()
                        .map(element -> hit(
                                hit,
                                element,
                                above(hit.element(), paths.orElse(Map.of()), known, language),
                                standings.get(hit.element()),
                                language)))
                .toList();
        return new SearchRepresentation(
                result.total(),
                hits,
                facets(result),
                null,
                (paths.isPresent() && result.complete()) ? null : Boolean.FALSE);
    }

    private Optional<Map<ElementId, List<ElementId>>> paths(Sight sight, List<ElementId> ids) {
        try {
            return Optional.of(graph.pathsFromVision(sight, ids));
        } catch (ProjectionUnavailableException expected) {
            return Optional.empty();
        }
    }

    private Map<ElementId, ElementView> known(Sight sight, List<ElementId> ids, Collection<List<ElementId>> paths) {
        var all = new HashSet<>(ids);
        paths.forEach(all::addAll);
        return elements.findAll(sight, all).stream().collect(Collectors.toMap(ElementView::id, Function.identity()));
    }

    private static Map<String, List<SearchResult.Count>> facets(SearchResult result) {
        return result.facets().entrySet().stream()
                .collect(Collectors.toMap(facet -> Codes.of(facet.getKey()), Map.Entry::getValue));
    }

    private static Hit hit(
            SearchHit hit,
            ElementView element,
            List<ReferenceRepresentation> above,
            @Nullable Standing standing,
            Language language) {
        return new Hit(
                element.id(),
                element.number(),
                element.kind(),
                element.title().in(language),
                element.title().languageFor(language),
                Snippet.html(hit.snippet()),
                above,
                Shown.unlessPublic(element.visibility()),
                standing == null ? null : standing.answer(),
                standing == null ? null : standing.progress(),
                element.example(),
                ElementRepresentation.address(element.id()));
    }

    /** The path without the hit itself. A path that the record no longer knows whole is none. */
    private static List<ReferenceRepresentation> above(
            ElementId hit,
            Map<ElementId, List<ElementId>> paths,
            Map<ElementId, ElementView> known,
            Language language) {
        var path = paths.getOrDefault(hit, List.of());
        if (!known.keySet().containsAll(path)) {
            return List.of();
        }
        return path.stream()
                .filter(id -> !id.equals(hit))
                .map(known::get)
                .filter(Objects::nonNull)
                .map(element -> ReferenceRepresentation.of(element, language))
                .toList();
    }
}
