package dk.roedtraad.tracing.markdown;

import static dk.roedtraad.tracing.markdown.MarkdownLine.endOfSpace;

import dk.roedtraad.tracing.ItemDraft;
import dk.roedtraad.tracing.ItemId;
import dk.roedtraad.tracing.Position;
import dk.roedtraad.tracing.SpecificationItem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note that an artifact type adds nothing to an item and hands it on, {@code arch --> dsn, impl : req~opening-hours~2}.
 *
 * @param type the type that adds nothing
 * @param targets the types it hands on to
 * @param original the item it hands on
 */
record Forwarding(String type, List<String> targets, ItemId original) {

    private static final String ARROW = "-->";

    /** The first such note in a line, or null. */
    static @Nullable Forwarding in(String line) {
        for (int arrow = line.indexOf(ARROW); arrow >= 0; arrow = line.indexOf(ARROW, arrow + 1)) {
            var found = at(line, arrow);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Forwarding at(String line, int arrow) {
        var type = lettersBefore(line, arrow);
        var targets = new ArrayList<String>();
        int position = arrow + ARROW.length();
        while (true) {
            int start = endOfSpace(line, position);
            int end = ItemId.endOfLetters(line, start);
            if (type.isEmpty() || start == end) {
                return null;
            }
            targets.add(line.substring(start, end));
            position = end + 1;
            if (end == line.length() || line.charAt(end) != ',') {
                return of(type, targets, line, endOfSpace(line, end));
            }
        }
    }

    private static @Nullable Forwarding of(String type, List<String> targets, String line, int colon) {
        if (colon >= line.length() || line.charAt(colon) != ':') {
            return null;
        }
        int start = endOfSpace(line, colon + 1);
        int end = ItemId.end(line, start);
        return end < 0 ? null : new Forwarding(type, targets, ItemId.at(line, start, end));
    }

    private static String lettersBefore(String line, int arrow) {
        int end = arrow;
        while (end > 0 && MarkdownLine.isBlank(line.substring(end - 1, end), 0)) {
            end--;
        }
        int start = end;
        while (start > 0 && ItemId.endOfLetters(line.substring(start - 1, start), 0) == 1) {
            start--;
        }
        return line.substring(start, end);
    }

    SpecificationItem item(Position position) {
        var draft = new ItemDraft(new ItemId(type, original.name(), original.revision()), position)
                .covers(original)
                .forwards();
        targets.forEach(draft::needs);
        return draft.item();
    }
}
