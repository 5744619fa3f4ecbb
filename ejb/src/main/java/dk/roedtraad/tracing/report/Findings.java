package dk.roedtraad.tracing.report;

import dk.roedtraad.tracing.Defect;
import dk.roedtraad.tracing.Depth;
import dk.roedtraad.tracing.ItemId;
import dk.roedtraad.tracing.TracedItem;
import dk.roedtraad.tracing.TracedLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with an item, a sentence each: the fault, a colon, and what to do. */
final class Findings {

    private final TracedItem item;
    private final List<String> found = new ArrayList<>();

    private Findings(TracedItem item) {
        this.item = item;
    }

    static List<String> of(TracedItem item) {
        return new Findings(item).find();
    }

    private List<String> find() {
        item.copy()
                .ifPresent(copy -> add("stands also at " + copy.item().position() + ": give one of them another name"));
        if (!item.isCovered()) {
            add("is not covered in " + String.join(", ", item.uncoveredTypes())
                    + ": write items of these types that cover it, or drop the need");
        }
        item.outgoing().forEach(this::outgoing);
        item.incoming().forEach(this::incoming);
        if (item.defect() == Defect.TRANSITIVE || found.isEmpty()) {
            further();
        }
        return found;
    }

    private void outgoing(TracedLink link) {
        var named = link.named();
        switch (link.status()) {
            case OUTDATED ->
                add("rests on " + named + ", which has been reworded ("
                        + link.status().word() + "): check that it still holds, then name " + other(link));
            case PREDATED ->
                add("rests on " + named + ", which is not written yet ("
                        + link.status().word() + "): name " + other(link) + ", or write the new revision");
            case UNWANTED ->
                add("covers " + named + ", which does not need " + item.id().type()
                        + " (unwanted): drop the link, or add the type to its needs");
            case AMBIGUOUS ->
                add("covers " + named + ", which stands there more than once (ambiguous):"
                        + " give one of them another name");
            case ORPHANED -> orphan(named);
            default -> {
                // Fine.
            }
        }
    }

    private void orphan(ItemId named) {
        boolean isElsewhere = item.outgoing().stream()
                .anyMatch(link -> link.named().equals(named) && link.status().isSuspect());
        if (!isElsewhere) {
            add("covers " + named + ", which is nowhere (orphaned): write it, or correct the id");
        }
    }

    private void incoming(TracedLink link) {
        switch (link.status()) {
            case COVERED_UNWANTED -> add("is covered by " + other(link) + " and does not need that type");
            case COVERED_OUTDATED, COVERED_PREDATED ->
                add("is covered by " + other(link) + " in revision "
                        + link.named().revision() + ", which is not this one");
            default -> {
                // Fine, or told with the covering item.
            }
        }
    }

    private void further() {
        var below = item.incoming().stream()
                .map(TracedLink::other)
                .flatMap(Optional::stream)
                .filter(other -> other.deep() != Depth.COVERED)
                .findFirst();
        var where =
                below.map(other -> ": see " + other.id() + " at " + other.item().position());
        add((item.deep() == Depth.CYCLE ? "is covered in a circle" : "is covered, but not all the way down")
                + where.orElse(""));
    }

    private static String other(TracedLink link) {
        return link.other().map(other -> other.id().toString()).orElse("?");
    }

    private void add(String finding) {
        found.add(finding);
    }
}
