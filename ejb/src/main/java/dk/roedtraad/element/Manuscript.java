package dk.roedtraad.element;

import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ElementNumber;
import dk.roedtraad.shared.Mistakes;
import dk.roedtraad.shared.Recorder.ChangeSet;
import dk.roedtraad.shared.Verb;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The edition of a document in which it is being changed, as a use case works on it: places are put and removed here first, and what
 * then differs from the record is recorded.
 *
 * <p>It is either a draft there is, or one still to be opened, which begins as a copy of the newest edition with room between the places.
 */
final class Manuscript {

    /** Room between places, so that what comes between them seldom moves others. */
    static final int ROOM = 100;

    private static final String NUMBER = "number";

    private final Document document;
    private final Edition edition;
    private final boolean isNew;
    private final Map<ElementId, Placement> recorded;
    private final Map<ElementId, Placement> places;

    private Manuscript(
            Document document, Edition edition, boolean isNew, List<Placement> recorded, List<Placement> places) {
        this.document = document;
        this.edition = edition;
        this.isNew = isNew;
        this.recorded = byElement(recorded);
        this.places = byElement(places);
    }

    /** A draft there is. */
    static Manuscript of(Document document, Edition draft, List<Placement> placements) {
        return new Manuscript(document, draft, false, placements, placements);
    }

    /** A draft to be opened as a copy of what stands in the newest edition, given in reading order. */
    static Manuscript opening(Document document, Edition draft, List<Placement> newest) {
        var manuscript = new Manuscript(document, draft, true, List.of(), List.of());
        int position = 0;
        for (var placement : newest) {
            position += ROOM;
            manuscript.put(placement.copied(draft.id(), position));
        }
        return manuscript;
    }

    /** The document it is of. */
    Document document() {
        return document;
    }

    /** The edition it is. */
    Edition edition() {
        return edition;
    }

    Optional<Placement> place(ElementId element) {
        return Optional.ofNullable(places.get(element));
    }

    /** The number, or null with a mistake noted where it cannot be given anew here. */
    @Nullable
    ElementNumber newNumber(@Nullable String typed, Mistakes mistakes) {
        if (typed == null) {
            return null;
        }
        if (!ElementNumber.looksLike(typed)) {
            mistakes.add(NUMBER, NUMBER);
            return null;
        }
        var number = new ElementNumber(typed);
        mistakes.unless(document.owns(number), NUMBER, "numberCode", document.code());
        mistakes.unless(
                places.values().stream().noneMatch(place -> number.equals(place.number())),
                NUMBER,
                "numberTaken",
                typed);
        return number;
    }

    /** What stands directly under an element, in reading order. */
    List<Placement> under(ElementId parent) {
        return inOrder(places.values()).stream()
                .filter(place -> parent.equals(place.parent()))
                .toList();
    }

    void put(Placement place) {
        places.put(place.element(), place);
    }

    void remove(ElementId element) {
        places.remove(element);
    }

    /** A free position for a new last element under a parent, or at the end where there is none; others move where they must. */
    int makeRoom(@Nullable ElementId parent) {
        var order = inOrder(places.values());
        int at = parent == null ? order.size() : endOf(parent, order);
        int before = at == 0 ? 0 : order.get(at - 1).position();
        if (at == order.size()) {
            return before + ROOM;
        }
        int after = order.get(at).position();
        if (after - before > 1) {
            return before + (after - before) / 2;
        }
        moveOn(order.subList(at, order.size()), before + 2);
        return before + 1;
    }

    /** Where in the order the last element below the parent ends. */
    private static int endOf(ElementId parent, List<Placement> order) {
        var below = new HashSet<>(List.of(parent));
        int end = order.size();
        for (int i = 0; i < order.size(); i++) {
            var place = order.get(i);
            if (place.element().equals(parent) || (place.parent() != null && below.contains(place.parent()))) {
                below.add(place.element());
                end = i + 1;
            }
        }
        return end;
    }

    private void moveOn(List<Placement> later, int first) {
        int next = first;
        for (var place : later) {
            if (place.position() >= next) {
                return;
            }
            put(place.at(next));
            next++;
        }
    }

    /** Records what differs: what goes first, so that numbers are free when they are given anew. */
    long record(ChangeSet changes) {
        long last = isNew ? changes.record(Verb.ADDED, edition) : 0;
        for (var place : recorded.values()) {
            if (!places.containsKey(place.element())) {
                last = changes.record(Verb.WITHDRAWN, place);
            }
        }
        for (var place : inOrder(places.values())) {
            var before = recorded.get(place.element());
            if (!place.equals(before)) {
                last = changes.record(before == null ? Verb.ADDED : Verb.CHANGED, place);
            }
        }
        return last;
    }

    private static List<Placement> inOrder(Collection<Placement> places) {
        return places.stream()
                .sorted(Comparator.comparingInt(Placement::position))
                .toList();
    }

    private static Map<ElementId, Placement> byElement(List<Placement> placements) {
        return placements.stream()
                .collect(Collectors.toMap(
                        Placement::element, Function.identity(), (first, second) -> second, LinkedHashMap::new));
    }
}
