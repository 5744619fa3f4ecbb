package dk.roedtraad.web.element.rest;

import dk.roedtraad.element.Document;
import dk.roedtraad.element.Documents;
import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.Kind;
import dk.roedtraad.element.Lineage;
import dk.roedtraad.element.Revision;
import dk.roedtraad.element.Vocabulary;
import dk.roedtraad.followup.FollowUps;
import dk.roedtraad.followup.Standing;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Language;
import dk.roedtraad.shared.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Describes elements in full, with what other features know of them. */
@ApplicationScoped
public class DescribingElements {

    @Inject
    private Vocabulary vocabulary;

    @Inject
    private Documents documents;

    @Inject
    private FollowUps followUps;

    /** One element with its lineage and, for who may change it, its version. */
    public ElementRepresentation describe(
            Sight sight, ElementView element, List<Lineage> lineage, @Nullable Long version, Language language) {
        return described(sight, List.of(element), lineage, version, language).get(0);
    }

    /** Elements, in their order. */
    public List<ElementRepresentation> describe(Sight sight, List<ElementView> elements, Language language) {
        return described(sight, elements, null, null, language);
    }

    /** Where those elements stand whose kind can be answered; the others are left out. */
    public Map<ElementId, Standing> standings(Collection<ElementView> elements) {
        var answerable = vocabulary.kinds().stream()
                .filter(Kind::answerable)
                .map(Kind::code)
                .collect(Collectors.toSet());
        Set<ElementId> answered = elements.stream()
                .filter(element -> answerable.contains(element.kind()))
                .map(ElementView::id)
                .collect(Collectors.toSet());
        return followUps.standings(answered);
    }

    private List<ElementRepresentation> described(
            Sight sight,
            List<ElementView> elements,
            @Nullable List<Lineage> lineage,
            @Nullable Long version,
            Language language) {
        var standings = standings(elements);
        var owners = documents.all(sight).stream().collect(Collectors.toMap(Document::id, Function.identity()));
        var sources = new Sources(vocabulary);
        return elements.stream()
                .map(element -> new Description(
                                element,
                                standings.get(element.id()),
                                owners.get(element.document()),
                                sources,
                                lineage,
                                version)
                        .in(language))
                .toList();
    }

    /** All that is known of one element. */
    private record Description(
            ElementView element,
            @Nullable Standing standing,
            @Nullable Document owner,
            Sources sources,
            @Nullable List<Lineage> lineage,
            @Nullable Long version) {

        ElementRepresentation in(Language language) {
            return new ElementRepresentation(
                    element.id(),
                    element.number(),
                    element.kind(),
                    element.title().in(language),
                    element.title().languageFor(language),
                    element.text().isEmpty() ? null : element.text(),
                    element.revision(),
                    fingerprint(),
                    element.document(),
                    owner == null ? null : owner.title().in(language),
                    element.edition(),
                    element.newest(),
                    Shown.unlessPublic(element.visibility()),
                    element.themes(),
                    element.themesExample(),
                    standing == null ? null : standing.answer(),
                    standing == null ? null : standing.answered(),
                    standing == null ? null : standing.progress(),
                    standing == null ? null : standing.progressed(),
                    source(),
                    element.example(),
                    element.placeExample(),
                    element.parent(),
                    lineage == null
                            ? null
                            : lineage.stream().map(LineageRepresentation::of).toList(),
                    version,
                    ElementRepresentation.address(element.id()),
                    "/element/" + element.id());
        }

        private String fingerprint() {
            return new Revision(
                            element.id(),
                            element.revision(),
                            element.title(),
                            element.text(),
                            element.source(),
                            element.example())
                    .fingerprint();
        }

        private @Nullable SourceRepresentation source() {
            var own = element.source();
            return own == null && owner != null && !element.example() ? sources.of(owner.source()) : sources.of(own);
        }
    }
}
