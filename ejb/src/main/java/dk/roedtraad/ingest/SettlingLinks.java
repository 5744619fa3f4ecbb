package dk.roedtraad.ingest;

import dk.roedtraad.element.Edition;
import dk.roedtraad.element.Element;
import dk.roedtraad.element.Placement;
import dk.roedtraad.element.Revision;
import dk.roedtraad.ingest.DataDirectory.ElementRef;
import dk.roedtraad.ingest.DataDirectory.LinkEntry;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.trace.LinkRule;
import dk.roedtraad.trace.TraceLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Settles the links of the files: on which wordings each rests, whether a rule allows it, whether its passage is there. */
final class SettlingLinks {

    private final Settled settled;
    private final Map<ElementId, List<Standing>> standings = new HashMap<>();

    /** That an element stood in an edition with a wording. */
    private record Standing(Edition edition, int revision) {}

    SettlingLinks(Settled settled) {
        this.settled = settled;
        for (var placement : settled.wanted().all(Placement.class)) {
            settled.wanted()
                    .find(Edition.class, placement.edition())
                    .ifPresent(edition -> standings
                            .computeIfAbsent(placement.element(), none -> new ArrayList<>())
                            .add(new Standing(edition, placement.revision())));
        }
        standings
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt(standing -> standing.edition().position())));
    }

    void settle(Located<LinkEntry> entry) {
        var link = entry.value();
        var from = element(link.from(), "from", entry.place());
        var to = element(link.to(), "to", entry.place());
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        checkRule(from.get(), link, to.get(), entry.place());
        var date = link.date() == null ? later(first(from.get()), first(to.get())) : link.date();
        var fromRevision = inForce(from.get(), link.from(), date, entry.place());
        var toRevision = inForce(to.get(), link.to(), date, entry.place());
        if (fromRevision.isPresent() && toRevision.isPresent()) {
            checkPassage(from.get(), fromRevision.get(), link, entry.place());
            settled.take(link(link, date, fromRevision.get(), toRevision.get()), entry.place());
        }
    }

    private static TraceLink link(LinkEntry link, LocalDate date, int fromRevision, int toRevision) {
        var from = link.from().id();
        var to = link.to().id();
        return new TraceLink(
                TraceLink.id(from, link.type(), to),
                from,
                link.type(),
                to,
                link.covers(),
                link.reason(),
                date,
                fromRevision,
                toRevision,
                link.decision(),
                link.passage(),
                link.source(),
                link.example());
    }

    private Optional<Element> element(ElementRef ref, String end, Place place) {
        var element = settled.wanted().find(Element.class, ref.id().value());
        if (element.isEmpty() || !standings.containsKey(ref.id())) {
            settled.problems().add(place, "»" + end + "«: there is no element " + ref + "; check document and key");
            return Optional.empty();
        }
        return element;
    }

    // [impl->req~link-rules~1]
    private void checkRule(Element from, LinkEntry link, Element to, Place place) {
        if (!settled.wanted().has(LinkRule.class, LinkRule.id(from.kind(), link.type(), to.kind()))) {
            settled.problems()
                    .add(
                            place,
                            "no link rule lets a " + from.kind() + " link to a " + to.kind() + " by »" + link.type()
                                    + "«; change the type or the ends, or add the rule");
        }
    }

    /** At least one, since {@link #element} let nothing else pass. */
    private List<Standing> standingsOf(Element element) {
        return Objects.requireNonNull(standings.get(element.element()), element.element() + " stands in no edition");
    }

    private LocalDate first(Element element) {
        return standingsOf(element).get(0).edition().date();
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private Optional<Integer> inForce(Element element, ElementRef ref, LocalDate date, Place place) {
        @Nullable Integer revision = null;
        for (var standing : standingsOf(element)) {
            if (!standing.edition().date().isAfter(date)) {
                revision = standing.revision();
            }
        }
        if (revision == null) {
            settled.problems()
                    .add(
                            place,
                            "the link's date " + date + " lies before " + ref + " first stood in an edition, "
                                    + first(element) + "; move it");
        }
        return Optional.ofNullable(revision);
    }

    private void checkPassage(Element from, int ordinal, LinkEntry link, Place place) {
        var passage = link.passage();
        if (passage == null) {
            return;
        }
        var words = settled.wanted()
                .find(Revision.class, Revision.id(from.element(), ordinal))
                .map(revision -> revision.title().da() + " " + revision.text())
                .orElse("");
        passage.missingFrom(words)
                .ifPresent(part -> settled.problems()
                        .add(
                                place,
                                "the passage »" + part + "« does not occur in the wording of " + link.from()
                                        + " on that date; copy it exactly"));
    }
}
