package dk.roedtraad.ingest;

import dk.roedtraad.element.Document;
import dk.roedtraad.element.Edition;
import dk.roedtraad.element.Element;
import dk.roedtraad.element.Kind;
import dk.roedtraad.element.Lineage;
import dk.roedtraad.element.Placement;
import dk.roedtraad.element.Revision;
import dk.roedtraad.element.Source;
import dk.roedtraad.element.Theme;
import dk.roedtraad.followup.Answer;
import dk.roedtraad.followup.Decision;
import dk.roedtraad.followup.Progress;
import dk.roedtraad.followup.Promise;
import dk.roedtraad.followup.Unit;
import dk.roedtraad.shared.RecordItem;
import dk.roedtraad.shared.RecordRows;
import dk.roedtraad.trace.LinkRule;
import dk.roedtraad.trace.LinkType;
import dk.roedtraad.trace.TraceLink;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** All items in force at one moment, or as they should be: what an import compares. */
final class RecordState {

    /** Every type of item, in an order in which each comes after what it refers to. */
    static final List<Class<? extends RecordItem>> TYPES = List.of(
            Kind.class,
            Theme.class,
            LinkType.class,
            LinkRule.class,
            Source.class,
            Unit.class,
            Decision.class,
            Document.class,
            Edition.class,
            Element.class,
            Revision.class,
            Placement.class,
            Lineage.class,
            TraceLink.class,
            Answer.class,
            Progress.class,
            Promise.class);

    private final Map<Class<?>, Map<String, RecordItem>> items = new LinkedHashMap<>();

    RecordState() {
        TYPES.forEach(type -> items.put(type, new LinkedHashMap<>()));
    }

    /** The record as it stands. */
    static RecordState of(RecordRows rows) {
        var state = new RecordState();
        TYPES.forEach(type -> rows.of(type).current().forEach(state::put));
        return state;
    }

    RecordState copy() {
        var copy = new RecordState();
        items.values().forEach(ofType -> ofType.values().forEach(copy::put));
        return copy;
    }

    void put(RecordItem item) {
        ofType(item.getClass()).put(item.id(), item);
    }

    <T extends RecordItem> void removeIf(Class<T> type, Predicate<T> condition) {
        ofType(type).values().removeIf(item -> condition.test(type.cast(item)));
    }

    <T extends RecordItem> Optional<T> find(Class<T> type, String id) {
        return Optional.ofNullable(ofType(type).get(id)).map(type::cast);
    }

    <T extends RecordItem> boolean has(Class<T> type, String id) {
        return ofType(type).containsKey(id);
    }

    <T extends RecordItem> Collection<T> all(Class<T> type) {
        return ofType(type).values().stream().map(type::cast).toList();
    }

    private Map<String, RecordItem> ofType(Class<?> type) {
        return items.getOrDefault(type, Map.of());
    }
}
