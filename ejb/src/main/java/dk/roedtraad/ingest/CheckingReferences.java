package dk.roedtraad.ingest;

import dk.roedtraad.element.Document;
import dk.roedtraad.element.Edition;
import dk.roedtraad.element.Element;
import dk.roedtraad.element.Kind;
import dk.roedtraad.element.Lineage;
import dk.roedtraad.element.Revision;
import dk.roedtraad.element.Source;
import dk.roedtraad.element.Theme;
import dk.roedtraad.followup.Answer;
import dk.roedtraad.followup.Decision;
import dk.roedtraad.followup.Progress;
import dk.roedtraad.followup.Promise;
import dk.roedtraad.followup.Unit;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.RecordItem;
import dk.roedtraad.trace.LinkRule;
import dk.roedtraad.trace.LinkType;
import dk.roedtraad.trace.TraceLink;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks that everything the files refer to is there, in the files or in the record. */
final class CheckingReferences {

    private final RecordState wanted;
    private final Problems problems;

    CheckingReferences(Settled settled) {
        this.wanted = settled.wanted();
        this.problems = settled.problems();
    }

    void check(Iterable<Located<RecordItem>> written) {
        var progress = new HashMap<ElementId, List<Located<Progress>>>();
        for (var item : written) {
            check(item.value(), item.place());
            if (item.value() instanceof Progress entry) {
                progress.computeIfAbsent(entry.element(), none -> new java.util.ArrayList<>())
                        .add(new Located<>(entry, item.place()));
            }
        }
        checkMovedTargets(progress);
    }

    private void check(RecordItem item, Place place) {
        if (item instanceof LinkRule rule) {
            refer(Kind.class, rule.from(), place);
            refer(Kind.class, rule.to(), place);
            refer(LinkType.class, rule.type(), place);
        } else if (item instanceof Unit unit) {
            refer(Unit.class, unit.succeeds(), place);
        } else if (item instanceof Decision decision) {
            checkBody(decision.body(), decision.date(), place);
            refer(Source.class, decision.source(), place);
        } else if (item instanceof Document document) {
            refer(Source.class, document.source(), place);
        } else if (item instanceof Edition edition) {
            refer(Decision.class, edition.decision(), place);
            refer(Source.class, edition.source(), place);
        } else if (item instanceof Element element) {
            refer(Kind.class, element.kind(), place);
            element.themes().forEach(theme -> refer(Theme.class, theme, place));
        } else if (item instanceof Revision revision) {
            refer(Source.class, revision.source(), place);
        } else if (item instanceof Lineage lineage) {
            check(lineage, place);
        } else if (item instanceof TraceLink link) {
            refer(Decision.class, link.decision(), place);
            refer(Source.class, link.source(), place);
        } else {
            checkFollowUp(item, place);
        }
    }

    private void checkFollowUp(RecordItem item, Place place) {
        if (item instanceof Answer answer) {
            checkAnswerable(answer.element(), place);
            checkBody(answer.body(), answer.date(), place);
            refer(Unit.class, answer.unit(), place);
            refer(Decision.class, answer.decision(), place);
            answer.evidence().forEach(source -> refer(Source.class, source, place));
            refer(Source.class, answer.source(), place);
        } else if (item instanceof Progress progress) {
            checkAnswerable(progress.element(), place);
            refer(Unit.class, progress.unit(), place);
            progress.evidence().forEach(source -> refer(Source.class, source, place));
            refer(Source.class, progress.source(), place);
        } else if (item instanceof Promise promise) {
            check(promise, place);
        }
    }

    private void check(Lineage lineage, Place place) {
        if (lineage.later().equals(lineage.earlier())) {
            problems.add(place, "»later« and »earlier« are the same element; name two");
        }
        checkElement(lineage.later(), "later", place);
        checkElement(lineage.earlier(), "earlier", place);
    }

    private void check(Promise promise, Place place) {
        refer(Document.class, promise.document(), place);
        if (promise.element() != null) {
            checkElement(promise.element(), "on", place);
        }
        refer(Unit.class, promise.body(), place);
        promise.evidence().forEach(source -> refer(Source.class, source, place));
        refer(Source.class, promise.source(), place);
    }

    private void checkElement(ElementId element, String field, Place place) {
        if (!wanted.has(Element.class, element.value())) {
            problems.add(place, "»" + field + "« names no element; check document and key");
        }
    }

    private void checkAnswerable(ElementId id, Place place) {
        var element = wanted.find(Element.class, id.value());
        if (element.isEmpty()) {
            problems.add(place, "»on« names no element; check document and key");
        } else if (!wanted.find(Kind.class, element.get().kind())
                .map(Kind::answerable)
                .orElse(true)) {
            problems.add(
                    place,
                    "a " + element.get().kind() + " can be neither answered nor followed up; name another element");
        }
    }

    private void checkBody(String body, LocalDate date, Place place) {
        refer(Unit.class, body, place);
        wanted.find(Unit.class, body).ifPresent(unit -> {
            if (!unit.isBody()) {
                problems.add(place, "»" + body + "« is no council or committee and cannot decide; name one that can");
            }
            if (!unit.existedOn(date)) {
                problems.add(place, "»" + body + "« did not exist on " + date + "; name the unit of that day");
            }
        });
    }

    private void checkMovedTargets(Map<ElementId, List<Located<Progress>>> progress) {
        for (var entries : progress.values()) {
            entries.sort(Comparator.comparing(entry -> entry.value().date()));
            @Nullable LocalDate target = null;
            for (var entry : entries) {
                var next = entry.value().target();
                if (entry.value().movesUnexplained(target)) {
                    problems.add(
                            entry.place(), "the target moves from " + target + " to " + next + "; say why in »reason«");
                }
                target = next == null ? target : next;
            }
        }
    }

    private <T extends RecordItem> void refer(Class<T> type, @Nullable String id, Place place) {
        if (id != null && !wanted.has(type, id)) {
            var noun = type.getSimpleName().replaceAll("([A-Z])", " $1").strip().toLowerCase(java.util.Locale.ROOT);
            problems.add(place, "there is no " + noun + " »" + id + "«; add it or correct the name");
        }
    }
}
