package dk.roedtraad.tracing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges linked items: what each is covered in, how far down, and what is wrong. The cost grows with the number of items and links and no
 * faster.
 */
public final class Tracer {

    private final LinkedItems linked;
    private final byte[] own;
    private final byte[] ownApproved;
    private final boolean[] shallowApproved;
    private final Map<String, Integer> numbers = new HashMap<>();

    private Tracer(LinkedItems linked) {
        this.linked = linked;
        own = new byte[linked.size()];
        ownApproved = new byte[linked.size()];
        shallowApproved = new boolean[linked.size()];
    }

    /** Links and judges items that are given in the order in which they stand. */
    public static Trace trace(List<SpecificationItem> items) {
        return trace(Linker.link(items));
    }

    /** Judges linked items. */
    public static Trace trace(LinkedItems linked) {
        return new Tracer(linked).trace();
    }

    private Trace trace() {
        judgeShallow();
        var descent = new Descent(linked.incoming(), own, ownApproved).walk();
        new Namesakes(linked).mark(descent.deep(), descent.deepApproved());
        return new Trace(
                linked,
                new Trace.Verdicts(own, shallowApproved, descent.deep(), descent.deepApproved(), defects(descent)),
                new Circles(linked).name(descent.circles()));
    }

    private void judgeShallow() {
        int[] types = new int[linked.size()];
        for (int item = 0; item < types.length; item++) {
            types[item] = number(linked.item(item).id().type());
        }
        int[] covered = new int[numbers.size()];
        int[] coveredApproved = new int[numbers.size()];
        for (int item = 0; item < types.length; item++) {
            int mark = item + 1;
            markCovering(item, types, covered, coveredApproved);
            var needs = linked.item(item).needs();
            boolean isApproved = linked.item(item).isApproved();
            own[item] = depth(areMarked(needs, covered, mark));
            ownApproved[item] = depth(own[item] == 0 && isApproved);
            shallowApproved[item] = isApproved && areMarked(needs, coveredApproved, mark);
        }
    }

    private void markCovering(int item, int[] types, int[] covered, int[] coveredApproved) {
        var incoming = linked.incoming();
        for (int link = incoming.start(item); link < incoming.end(item); link++) {
            if (incoming.status(link) == LinkStatus.COVERED_SHALLOW) {
                int covering = incoming.other(link);
                covered[types[covering]] = item + 1;
                if (linked.item(covering).isApproved()) {
                    coveredApproved[types[covering]] = item + 1;
                }
            }
        }
    }

    private int number(String type) {
        return numbers.computeIfAbsent(type, unknown -> numbers.size());
    }

    private boolean areMarked(List<String> types, int[] marks, int mark) {
        for (int i = 0; i < types.size(); i++) {
            var number = numbers.get(types.get(i));
            if (number == null || marks[number] != mark) {
                return false;
            }
        }
        return true;
    }

    private static byte depth(boolean isCovered) {
        return (isCovered ? Depth.COVERED : Depth.UNCOVERED).code();
    }

    private byte[] defects(Descent descent) {
        var defects = new byte[linked.size()];
        for (int item = 0; item < defects.length; item++) {
            defects[item] = defect(item, descent).code();
        }
        return defects;
    }

    private Defect defect(int item, Descent descent) {
        if (linked.isTwice(item)) {
            return Defect.DIRECT;
        }
        if (linked.item(item).status() == ItemStatus.REJECTED) {
            return Defect.NONE;
        }
        if (own[item] != 0 || descent.circular()[item] || hasBadLink(item)) {
            return Defect.DIRECT;
        }
        return descent.deep()[item] == 0 ? Defect.NONE : Defect.TRANSITIVE;
    }

    private boolean hasBadLink(int item) {
        return hasBadLink(linked.outgoing(), item) || hasBadLink(linked.incoming(), item);
    }

    private static boolean hasBadLink(Links links, int item) {
        for (int link = links.start(item); link < links.end(item); link++) {
            if (links.status(link).isBad()) {
                return true;
            }
        }
        return false;
    }
}
