package dk.roedtraad.tracing.report;

import dk.roedtraad.tracing.Depth;
import dk.roedtraad.tracing.Trace;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many items of each type there are, are covered, and are covered all the way down. */
record Totals(Map<String, int[]> byType) {

    private static final int ITEMS = 0;
    private static final int COVERED = 1;
    private static final int DEEP = 2;

    static Totals of(Trace trace) {
        var byType = new LinkedHashMap<String, int[]>();
        for (var item : trace.items()) {
            var counts = byType.computeIfAbsent(item.id().type(), type -> new int[DEEP + 1]);
            counts[ITEMS]++;
            counts[COVERED] += item.isCovered() ? 1 : 0;
            counts[DEEP] += item.deep() == Depth.COVERED ? 1 : 0;
        }
        return new Totals(byType);
    }

    String table() {
        int width = byType.keySet().stream().mapToInt(String::length).max().orElse(0);
        var table = new StringBuilder();
        byType.forEach((type, counts) -> table.append(type)
                .append(" ".repeat(width - type.length()))
                .append(padded(counts[ITEMS]))
                .append(" items")
                .append(padded(counts[COVERED]))
                .append(" covered")
                .append(padded(counts[DEEP]))
                .append(" all the way down\n"));
        return table.toString();
    }

    private static String padded(int count) {
        var digits = Integer.toString(count);
        return " ".repeat(Math.max(1, 9 - digits.length())) + digits;
    }

    void write(JsonText json) throws IOException {
        json.key("types").beginList();
        for (var type : byType.entrySet()) {
            json.beginObject().field("type", type.getKey());
            json.field("items", type.getValue()[ITEMS]);
            json.field("covered", type.getValue()[COVERED]);
            json.field("coveredDeep", type.getValue()[DEEP]);
            json.endObject();
        }
        json.endList();
    }
}
