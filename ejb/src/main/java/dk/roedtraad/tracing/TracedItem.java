package dk.roedtraad.tracing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The verdict on one item. */
public final class TracedItem {

    private final Trace trace;
    private final int number;

    TracedItem(Trace trace, int number) {
        this.trace = trace;
        this.number = number;
    }

    /** What was read of it. */
    public SpecificationItem item() {
        return trace.linked().item(number);
    }

    /** What it is cited by. */
    public ItemId id() {
        return item().id();
    }

    /** Whether it is covered in every type it needs. */
    public boolean isCovered() {
        return trace.verdicts().shallow()[number] == 0;
    }

    /** Whether it is approved and covered in every type it needs by approved items. */
    public boolean isCoveredByApproved() {
        return trace.verdicts().shallowApproved()[number];
    }

    /** How far down it is covered. */
    public Depth deep() {
        return Depth.at(trace.verdicts().deep()[number]);
    }

    /** How far down it is covered where an item that is not approved counts as not covered. */
    public Depth deepByApproved() {
        return Depth.at(trace.verdicts().deepApproved()[number]);
    }

    /** Whether something is wrong with it. */
    public Defect defect() {
        return Defect.at(trace.verdicts().defects()[number]);
    }

    /** What has become of the links it makes, in the order in which it names them. */
    public List<TracedLink> outgoing() {
        return links(trace.linked().outgoing());
    }

    /** What has become of the links to it: those that cover it first. */
    public List<TracedLink> incoming() {
        return links(trace.linked().incoming());
    }

    /** The types it is covered in. */
    public Set<String> coveredTypes() {
        return types(LinkStatus.COVERED_SHALLOW, false);
    }

    /** The types it is covered in by approved items. */
    public Set<String> typesCoveredByApproved() {
        return types(LinkStatus.COVERED_SHALLOW, true);
    }

    /** The types it needs and is not covered in. */
    public List<String> uncoveredTypes() {
        return without(coveredTypes());
    }

    /** The types it needs and is not covered in by approved items. */
    public List<String> typesUncoveredByApproved() {
        return without(typesCoveredByApproved());
    }

    /** The types in which something covers it though it does not want them. */
    public Set<String> overCoveredTypes() {
        return types(LinkStatus.COVERED_UNWANTED, false);
    }

    /** Another item with the same id. */
    public Optional<TracedItem> copy() {
        int copy = trace.copyOf(number);
        return copy == IdIndex.NONE ? Optional.empty() : Optional.of(new TracedItem(trace, copy));
    }

    private List<String> without(Set<String> covered) {
        return item().needs().stream().filter(type -> !covered.contains(type)).toList();
    }

    private Set<String> types(LinkStatus status, boolean approvedOnly) {
        var incoming = trace.linked().incoming();
        var types = new LinkedHashSet<String>();
        for (int link = incoming.start(number); link < incoming.end(number); link++) {
            var other = trace.linked().item(incoming.other(link));
            if (incoming.status(link) == status && (!approvedOnly || other.isApproved())) {
                types.add(other.id().type());
            }
        }
        return types;
    }

    private List<TracedLink> links(Links links) {
        var found = new ArrayList<TracedLink>(links.end(number) - links.start(number));
        for (int link = links.start(number); link < links.end(number); link++) {
            int other = links.other(link);
            var status = links.status(link);
            int covering = status.isOutgoing() ? number : other;
            found.add(new TracedLink(
                    status,
                    trace.linked().item(covering).covers().get(links.reference(link)),
                    other == IdIndex.NONE ? Optional.empty() : Optional.of(new TracedItem(trace, other))));
        }
        return found;
    }
}
