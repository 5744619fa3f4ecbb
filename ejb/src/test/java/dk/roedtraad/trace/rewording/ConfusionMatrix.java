package dk.roedtraad.trace.rewording;

import java.util.EnumMap;
import java.util.Map;

/** How often each labelled class was called which. */
final class ConfusionMatrix {

    private final Map<RewordingClass, Map<RewordingClass, Integer>> counts = new EnumMap<>(RewordingClass.class);

    void count(RewordingClass labelled, RewordingClass called) {
        counts.computeIfAbsent(labelled, of -> new EnumMap<>(RewordingClass.class))
                .merge(called, 1, Integer::sum);
    }

    int of(RewordingClass labelled, RewordingClass called) {
        return counts.getOrDefault(labelled, Map.of()).getOrDefault(called, 0);
    }

    int labelled(RewordingClass labelled) {
        return counts.getOrDefault(labelled, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    int all() {
        return counts.keySet().stream().mapToInt(this::labelled).sum();
    }

    int right() {
        return counts.keySet().stream().mapToInt(label -> of(label, label)).sum();
    }

    /** As a table in Markdown: rows as labelled, columns as called. */
    String table() {
        var table = new StringBuilder("| labelled ↓ called →");
        for (RewordingClass called : RewordingClass.values()) {
            table.append(" | ").append(called.code());
        }
        table.append(" |\n|---")
                .append("|---:".repeat(RewordingClass.values().length))
                .append("|\n");
        for (RewordingClass label : RewordingClass.values()) {
            table.append("| ").append(label.code());
            for (RewordingClass called : RewordingClass.values()) {
                table.append(" | ").append(of(label, called) == 0 ? "" : of(label, called));
            }
            table.append(" |\n");
        }
        return table.toString();
    }
}
