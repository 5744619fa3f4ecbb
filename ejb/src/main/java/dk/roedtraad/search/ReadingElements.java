package dk.roedtraad.search;

import dk.roedtraad.element.Documents;
import dk.roedtraad.element.Edition;
import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.Elements;
import dk.roedtraad.element.Kind;
import dk.roedtraad.element.Vocabulary;
import dk.roedtraad.followup.FollowUps;
import dk.roedtraad.followup.Standing;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads from the record what the index holds of elements. */
@ApplicationScoped
public class ReadingElements {

    @Inject
    Elements elements;

    @Inject
    Documents documents;

    @Inject
    FollowUps followUps;

    @Inject
    Vocabulary vocabulary;

    /** Those of the elements that a reader sees in force, as they stand. */
    public List<IndexedElement> read(Sight sight, Collection<ElementId> ids) {
        var views = elements.findAll(sight, ids).stream()
                .filter(ElementView::newest)
                .toList();
        var standings = followUps.standings(views.stream().map(ElementView::id).toList());
        var kinds = vocabulary.kinds().stream().collect(Collectors.toMap(Kind::code, Function.identity()));
        var dates = dates(sight, views);
        return views.stream()
                .map(view -> indexed(
                        sight,
                        view,
                        Optional.ofNullable(kinds.get(view.kind())),
                        standings.getOrDefault(view.id(), Standing.nothing(view.id())),
                        dates.getOrDefault(view.edition(), LocalDate.EPOCH)))
                .toList();
    }

    private Map<String, LocalDate> dates(Sight sight, List<ElementView> views) {
        var dates = new HashMap<String, LocalDate>();
        views.stream()
                .map(ElementView::edition)
                .distinct()
                .forEach(edition -> dates.put(
                        edition,
                        documents.edition(sight, edition).map(Edition::date).orElse(LocalDate.EPOCH)));
        return dates;
    }

    private static IndexedElement indexed(
            Sight sight, ElementView view, Optional<Kind> kind, Standing standing, LocalDate date) {
        return new IndexedElement(
                sight,
                view,
                kind.map(Kind::answerable).orElse(false),
                kind.map(Kind::counted).orElse(false),
                standing,
                ReadingOrder.of(date, view.document(), view.position()));
    }
}
