package dk.roedtraad.tracing.yaml;

import dk.roedtraad.element.Edition;
import dk.roedtraad.element.EditionStatus;
import dk.roedtraad.element.Element;
import dk.roedtraad.element.Placement;
import dk.roedtraad.element.Revision;
import dk.roedtraad.ingest.Located;
import dk.roedtraad.ingest.Place;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.RecordItem;
import dk.roedtraad.trace.LinkRule;
import dk.roedtraad.trace.TraceLink;
import dk.roedtraad.tracing.ItemDraft;
import dk.roedtraad.tracing.ItemId;
import dk.roedtraad.tracing.ItemStatus;
import dk.roedtraad.tracing.Position;
import dk.roedtraad.tracing.SpecificationItem;
import dk.roedtraad.tracing.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns what data files say into items: an element of a document's newest edition is an item, its kind the artifact type, its wording the
 * revision. It covers what its links lead to, in the wording that each link rests on, and needs what {@link Needs} reads out of the link
 * rules.
 */
final class ElementItems {

    private final Map<ElementId, Element> elements = new HashMap<>();
    private final Map<String, Revision> revisions = new HashMap<>();
    private final Map<String, Edition> newest = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final List<Placement> placements = new ArrayList<>();
    private final Map<ElementId, List<TraceLink>> links = new HashMap<>();
    private final Needs needs;

    ElementItems(List<Located<RecordItem>> written) {
        var rules = new ArrayList<LinkRule>();
        for (var located : written) {
            var item = located.value();
            if (item instanceof Element element) {
                elements.put(element.element(), element);
            } else if (item instanceof Revision revision) {
                revisions.put(revision.id(), revision);
            } else if (item instanceof Edition edition) {
                newest.merge(edition.document(), edition, ElementItems::later);
            } else if (item instanceof Placement placement) {
                placements.add(placement);
                places.put(placement.id(), located.place());
            } else if (item instanceof TraceLink link) {
                links.computeIfAbsent(link.from(), none -> new ArrayList<>()).add(link);
            } else if (item instanceof LinkRule rule) {
                rules.add(rule);
            }
        }
        needs = new Needs(rules);
    }

    private static Edition later(Edition a, Edition b) {
        return b.position() > a.position() ? b : a;
    }

    List<SpecificationItem> items() {
        var items = new ArrayList<SpecificationItem>();
        for (var edition : newest.values()) {
            placements.stream()
                    .filter(placement -> placement.edition().equals(edition.id()))
                    .forEach(placement -> items.add(item(placement, edition)));
        }
        return items;
    }

    private SpecificationItem item(Placement placement, Edition edition) {
        var place = places.getOrDefault(placement.id(), new Place("?", 1));
        var revision = revisions.get(Revision.id(placement.element(), placement.revision()));
        var draft = new ItemDraft(
                        id(placement.element(), placement.revision()), new Position(place.file(), place.line()))
                .status(status(edition.status()));
        if (revision != null) {
            draft.wording(new Wording(revision.title().da(), revision.text(), "", ""));
        }
        var element = elements.get(placement.element());
        if (element != null) {
            needs.needed(element.kind()).forEach(draft::needs);
            needs.accepted(element.kind()).forEach(draft::accepts);
        }
        links.getOrDefault(placement.element(), List.of())
                .forEach(link -> draft.covers(id(link.to(), link.toRevision())));
        return draft.item();
    }

    private ItemId id(ElementId id, int revision) {
        var element = elements.get(id);
        return element == null
                ? new ItemId("unknown", id.value(), revision)
                : new ItemId(element.kind(), element.document() + "." + element.key(), revision);
    }

    private static ItemStatus status(EditionStatus status) {
        return switch (status) {
            case DRAFT -> ItemStatus.DRAFT;
            case PROPOSAL, FOR_ADOPTION -> ItemStatus.PROPOSED;
            case ADOPTED -> ItemStatus.APPROVED;
            case CANCELLED -> ItemStatus.REJECTED;
        };
    }
}
