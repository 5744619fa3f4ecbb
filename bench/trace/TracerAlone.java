import dk.roedtraad.tracing.ItemDraft;
import dk.roedtraad.tracing.ItemId;
import dk.roedtraad.tracing.Position;
import dk.roedtraad.tracing.SpecificationItem;
import dk.roedtraad.tracing.Tracer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures linking and judging alone, on items of five levels with two links each.
 *
 * <p>Usage: {@code java -cp …/ejb/target/classes TracerAlone.java ITEMS…}
 */
public final class TracerAlone {

    private static final String[] TYPES = {"feat", "req", "arch", "dsn", "impl"};
    private static final int TIMES = 7;

    /** Processor time, so that what else the machine does counts less. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private TracerAlone() {}

    public static void main(String... arguments) {
        for (var argument : arguments) {
            var items = items(Integer.parseInt(argument));
            long best = Long.MAX_VALUE;
            for (int i = 0; i < TIMES; i++) {
                long start = CLOCK.getCurrentThreadCpuTime();
                if (!Tracer.trace(items).isClean()) {
                    throw new IllegalStateException("these items have no defect");
                }
                best = Math.min(best, CLOCK.getCurrentThreadCpuTime() - start);
            }
            System.out.printf("%,9d items: best of %d %,7d ms, %,4d ns an item%n", items.size(), TIMES, best / 1_000_000, best / items.size());
        }
    }

    private static List<SpecificationItem> items(int count) {
        int each = count / TYPES.length;
        var items = new ArrayList<SpecificationItem>(count);
        for (int level = 0; level < TYPES.length; level++) {
            for (int i = 0; i < each; i++) {
                var draft = new ItemDraft(new ItemId(TYPES[level], "item-" + i, 1), new Position("bench.md", i + 1));
                if (level > 0) {
                    draft.covers(new ItemId(TYPES[level - 1], "item-" + i, 1));
                    draft.covers(new ItemId(TYPES[level - 1], "item-" + (i * 7L + 3) % each, 1));
                }
                if (level < TYPES.length - 1) {
                    draft.needs(TYPES[level + 1]);
                }
                items.add(draft.item());
            }
        }
        return items;
    }
}
