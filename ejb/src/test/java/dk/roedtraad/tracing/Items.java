package dk.roedtraad.tracing;

/** Items in few words: {@code item("dsn~a~1").covers("req~a~1").needs("impl")}. */
public final class Items {

    private final ItemDraft draft;

    private Items(ItemDraft draft) {
        this.draft = draft;
    }

    public static Items item(String id) {
        return new Items(new ItemDraft(id(id), new Position("spec.md", 1)));
    }

    public static ItemId id(String id) {
        return ItemId.parse(id).orElseThrow();
    }

    public Items covers(String... ids) {
        for (var id : ids) {
            draft.covers(id(id));
        }
        return this;
    }

    public Items needs(String... types) {
        for (var type : types) {
            draft.needs(type);
        }
        return this;
    }

    public Items accepts(String type) {
        draft.accepts(type);
        return this;
    }

    public Items is(ItemStatus status) {
        draft.status(status);
        return this;
    }

    public static Trace trace(Items... items) {
        return Tracer.trace(
                java.util.Arrays.stream(items).map(item -> item.draft.item()).toList());
    }
}
