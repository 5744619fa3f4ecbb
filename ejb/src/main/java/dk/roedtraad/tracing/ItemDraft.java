package dk.roedtraad.tracing;

import java.util.ArrayList;
import java.util.List;

/** An item while a format is reading it. */
public final class ItemDraft {

    private final ItemId id;
    private final Position position;
    private final List<ItemId> covers = new ArrayList<>(2);
    private final List<ItemId> dependsOn = new ArrayList<>(0);
    private final List<String> needs = new ArrayList<>(2);
    private final List<String> accepts = new ArrayList<>(0);
    private final List<String> tags = new ArrayList<>(0);
    private ItemStatus status = ItemStatus.APPROVED;
    private Wording wording = Wording.NONE;
    private boolean forwards;

    /** An item of which nothing is known but its id and where it stands. */
    public ItemDraft(ItemId id, Position position) {
        this.id = id;
        this.position = position;
    }

    /** It answers another one. */
    public ItemDraft covers(ItemId other) {
        covers.add(other);
        return this;
    }

    /** It presupposes another one. */
    public ItemDraft dependsOn(ItemId other) {
        dependsOn.add(other);
        return this;
    }

    /** It must be covered in a type. */
    public ItemDraft needs(String type) {
        needs.add(type);
        return this;
    }

    /** It may be covered in a type. */
    public ItemDraft accepts(String type) {
        accepts.add(type);
        return this;
    }

    /** It carries a word to sort by. */
    public ItemDraft tag(String tag) {
        tags.add(tag);
        return this;
    }

    /** How far it has come. */
    public ItemDraft status(ItemStatus now) {
        status = now;
        return this;
    }

    /** What it says. */
    public ItemDraft wording(Wording words) {
        wording = words;
        return this;
    }

    /** It only hands on the need for coverage. */
    public ItemDraft forwards() {
        forwards = true;
        return this;
    }

    /** The item as it stands now. */
    public SpecificationItem item() {
        return new SpecificationItem(
                id,
                status,
                List.copyOf(covers),
                List.copyOf(dependsOn),
                List.copyOf(needs),
                List.copyOf(accepts),
                List.copyOf(tags),
                wording,
                forwards,
                position);
    }
}
