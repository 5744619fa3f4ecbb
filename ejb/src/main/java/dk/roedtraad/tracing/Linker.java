package dk.roedtraad.tracing;

import java.util.List;

/**
 * Finds for every item the items it covers. It judges nothing; that is what {@link Tracer} does.
 *
 * <p>A link to an id that is there covers it, unless the id stands there twice (ambiguous) or does not want the type (unwanted). A link to an
 * id that is not there is an orphan, and beside that outdated or predated towards every revision that is there. These are the rules of
 * OpenFastTrace.
 */
public final class Linker {

    private final List<SpecificationItem> items;
    private final IdIndex index;
    private final Links outgoing;
    private boolean[] twice = {};

    private Linker(List<SpecificationItem> items) {
        this.items = items;
        this.index = new IdIndex(items);
        this.outgoing = new Links(items.size(), items.size() * 2);
    }

    /** Links items that are given in the order in which they stand. */
    public static LinkedItems link(List<SpecificationItem> items) {
        return new Linker(List.copyOf(items)).link();
    }

    private LinkedItems link() {
        var first = index.fill();
        twice = LinkedItems.twice(first);
        for (int item = 0; item < items.size(); item++) {
            var covers = items.get(item).covers();
            for (int reference = 0; reference < covers.size(); reference++) {
                link(items.get(item), reference);
            }
            outgoing.close(item);
        }
        return new LinkedItems(items, outgoing, first);
    }

    private void link(SpecificationItem item, int reference) {
        var id = item.covers().get(reference);
        int covered = index.find(id);
        if (covered != IdIndex.NONE) {
            outgoing.append(covered, reference, exact(item, covered));
            return;
        }
        outgoing.append(IdIndex.NONE, reference, LinkStatus.ORPHANED);
        for (int other = index.firstOf(id); other != IdIndex.NONE; other = index.next(other)) {
            boolean isEarlier = id.revision() < items.get(other).id().revision();
            outgoing.append(other, reference, isEarlier ? LinkStatus.OUTDATED : LinkStatus.PREDATED);
        }
    }

    private LinkStatus exact(SpecificationItem item, int covered) {
        if (!items.get(covered).wants(item.id().type())) {
            return LinkStatus.UNWANTED;
        }
        return twice[covered] ? LinkStatus.AMBIGUOUS : LinkStatus.COVERS;
    }
}
