package dk.roedtraad.ingest;

import dk.roedtraad.element.Edition;
import dk.roedtraad.element.Element;
import dk.roedtraad.element.Lineage;
import dk.roedtraad.element.Placement;
import dk.roedtraad.element.Revision;
import dk.roedtraad.followup.Answer;
import dk.roedtraad.followup.Decision;
import dk.roedtraad.followup.Progress;
import dk.roedtraad.followup.Promise;
import dk.roedtraad.followup.PromiseState;
import dk.roedtraad.shared.RecordItem;
import dk.roedtraad.shared.Verb;
import dk.roedtraad.trace.TraceLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Spreads the first loading of a record over the days on which things happened, so that the past can be asked from the first day.
 * Reference data, sources and documents stand on the earliest of them.
 */
final class Replay {

    private final Map<String, LocalDate> editions;
    private final Map<String, LocalDate> firstStood = new HashMap<>();
    private final Map<String, LocalDate> firstSaid = new HashMap<>();

    Replay(RecordState wanted) {
        editions = wanted.all(Edition.class).stream().collect(Collectors.toMap(Edition::id, Edition::date));
        for (var placement : wanted.all(Placement.class)) {
            var date = editions.get(placement.edition());
            firstStood.merge(placement.element().value(), date, Replay::earlier);
            firstSaid.merge(Revision.id(placement.element(), placement.revision()), date, Replay::earlier);
        }
    }

    // [impl->req~replay~1]
    /** The changes by day, in the order of time; within a day in the order given. */
    SortedMap<LocalDate, List<Change>> byDay(List<Change> changes) {
        var steps = changes.stream().flatMap(change -> steps(change).stream()).toList();
        var dated = steps.stream()
                .map(this::day)
                .filter(day -> !day.equals(LocalDate.MIN))
                .toList();
        var earliest = dated.stream().min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        return steps.stream()
                .collect(Collectors.groupingBy(
                        step -> day(step).equals(LocalDate.MIN) ? earliest : day(step),
                        TreeMap::new,
                        Collectors.toList()));
    }

    /** A promise is made on one day and kept, or missed, on another. */
    private static List<Change> steps(Change change) {
        var steps = new ArrayList<Change>();
        if (change.item() instanceof Promise promise && promise.state() != PromiseState.OPEN) {
            steps.add(new Change(Verb.ADDED, asMade(promise)));
            steps.add(new Change(Verb.CHANGED, promise));
        } else {
            steps.add(change);
        }
        return steps;
    }

    private static Promise asMade(Promise p) {
        return new Promise(
                p.id(),
                p.title(),
                p.document(),
                p.element(),
                p.body(),
                p.made(),
                p.due(),
                p.dueNote(),
                PromiseState.OPEN,
                null,
                null,
                List.of(),
                p.source(),
                p.example());
    }

    /** The day of a change, or {@link LocalDate#MIN} where it has none of its own. */
    private LocalDate day(Change change) {
        return DAYS.getOrDefault(change.item().getClass(), this::placed).apply(change.item());
    }

    private static final Map<Class<?>, Function<RecordItem, LocalDate>> DAYS = Map.of(
            Edition.class, item -> ((Edition) item).date(),
            Lineage.class, item -> ((Lineage) item).date(),
            TraceLink.class, item -> ((TraceLink) item).date(),
            Answer.class, item -> ((Answer) item).date(),
            Progress.class, item -> ((Progress) item).date(),
            Decision.class, item -> ((Decision) item).date(),
            Promise.class, item -> known((Promise) item));

    private LocalDate placed(RecordItem item) {
        if (item instanceof Element element) {
            return firstStood.getOrDefault(element.id(), LocalDate.MIN);
        }
        if (item instanceof Revision revision) {
            return firstSaid.getOrDefault(revision.id(), LocalDate.MIN);
        }
        return item instanceof Placement placement
                ? editions.getOrDefault(placement.edition(), LocalDate.MIN)
                : LocalDate.MIN;
    }

    private static LocalDate known(Promise promise) {
        var kept = promise.kept() == null ? promise.checked() : promise.kept();
        return promise.state() == PromiseState.OPEN || kept == null ? promise.made() : kept;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
